package dev.calque.core.check.glossary;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Match;
import dev.calque.core.glossary.Glossary;
import dev.calque.core.glossary.GlossaryEntry;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.Initial;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds forbidden forms that are no part of a longer allowed term.
 *
 * @param forbidden what texts must not have
 * @param allowed what they may have
 */
record ForbiddenForms(FormIndex forbidden, FormIndex allowed) {

  static ForbiddenForms of(Glossary glossary, Lexicon lexicon) {
    List<Form> forbidden = new ArrayList<>();
    List<Form> allowed = new ArrayList<>();
    for (GlossaryEntry entry : glossary.entries()) {
      entry.forbidden().forEach(text -> forbidden.add(Form.forbidden(text, entry, lexicon)));
      entry.allowed().forEach(text -> allowed.add(Form.allowed(text, entry, lexicon)));
    }
    return new ForbiddenForms(new FormIndex(forbidden), new FormIndex(allowed));
  }

  List<Match> find(AnalyzedSegment segment, List<Piece> pieces) {
    List<Hit> found = forbidden.find(pieces);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Hit> terms = allowed.find(pieces);
    return found.stream()
        .filter(hit -> hit.written() || found.stream().noneMatch(hit::isBetterWritten))
        .filter(hit -> terms.stream().noneMatch(term -> excuses(term, hit, segment.text())))
        .map(hit -> match(segment, hit, terms))
        .toList();
  }

  /** A longer term around the form, or the very term of which the form is an inflection. */
  private static boolean excuses(Hit term, Hit hit, String text) {
    if (!term.span().contains(hit.span())) {
      return false;
    }
    if (term.span().length() > hit.span().length()) {
      return true;
    }
    boolean isTheTerm = term.form().text().equals(hit.span().in(text)) && !isSaid(hit, text);
    return term.written() && (!hit.written() || isTheTerm);
  }

  /** Whether the text has the form letter by letter. */
  private static boolean isSaid(Hit hit, String text) {
    return hit.form().text().equals(hit.span().in(text));
  }

  private static Match match(AnalyzedSegment segment, Hit hit, List<Hit> terms) {
    GlossaryEntry entry = hit.form().entry();
    Match match =
        Match.of(
            entry.keep() ? GlossaryCheck.KEEP : GlossaryCheck.FORBIDDEN,
            segment.segment(),
            hit.span(),
            message(hit.form()));
    String text = match.text();
    boolean isAllowedElsewhere =
        terms.stream()
            .filter(term -> term.span().equals(hit.span()) && !term.form().entry().equals(entry))
            .map(term -> term.form().text())
            .anyMatch(term -> text.equals(term) || text.equals(Initial.upper(term)));
    return replacement(segment, hit)
        .map(match::replace)
        .orElse(match)
        .with(isAllowedElsewhere ? Confidence.LOW : Confidence.HIGH);
  }

  private static String message(Form form) {
    GlossaryEntry entry = form.entry();
    String what = "The glossary forbids “" + form.text() + "”";
    String remedy =
        entry.term().map(term -> "; write “" + term + "”.").orElse("; write something else.");
    return what + remedy + Notes.of(entry);
  }

  /** The term, where the text has the very form: how to inflect it otherwise is not known. */
  private static Optional<String> replacement(AnalyzedSegment segment, Hit hit) {
    String text = hit.span().in(segment.text());
    String form = hit.form().text();
    if (text.equals(form)) {
      boolean upper = !hit.form().entry().keep() && beginsSentence(segment, hit.span());
      return hit.form()
          .entry()
          .term()
          .map(term -> upper && text.equals(Initial.upper(text)) ? Initial.upper(term) : term);
    }
    return text.equals(Initial.upper(form))
        ? hit.form().entry().term().map(Initial::upper)
        : Optional.empty();
  }

  private static boolean beginsSentence(AnalyzedSegment segment, Span span) {
    return segment.sentences().stream()
        .flatMap(sentence -> sentence.words().stream().limit(1))
        .anyMatch(word -> word.span().start() == span.start());
  }
}
