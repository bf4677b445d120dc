package dev.calque.core.check.glossary;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Match;
import dev.calque.core.glossary.Glossary;
import dev.calque.core.glossary.GlossaryEntry;
import dev.calque.core.rule.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds terms that stay as they are and stand in other capitals. Only terms of several words, or
 * with a capital inside, are looked at: one capital may be a sentence's. What is all in capitals is
 * a matter of design.
 *
 * @param terms those terms
 * @param written all terms that stay as they are, as they must read
 */
record KeptTerms(FormIndex terms, Set<String> written, Lexicon lexicon) {

  static KeptTerms of(Glossary glossary, Lexicon lexicon) {
    List<Form> terms = new ArrayList<>();
    for (GlossaryEntry entry : glossary.entries()) {
      if (entry.keep()) {
        entry
            .term()
            .filter(KeptTerms::isTelling)
            .ifPresent(t -> terms.add(form(t, entry, lexicon)));
      }
    }
    Set<String> written =
        glossary.entries().stream()
            .flatMap(entry -> entry.allowed().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new KeptTerms(new FormIndex(terms), written, lexicon);
  }

  private static Form form(String term, GlossaryEntry entry, Lexicon lexicon) {
    return Form.allowed(term, entry, lexicon);
  }

  private static boolean isTelling(String term) {
    boolean hasLower = !term.equals(term.toUpperCase(Locale.ROOT));
    boolean hasUpper = !term.equals(term.toLowerCase(Locale.ROOT));
    boolean severalWords = term.chars().anyMatch(Character::isWhitespace);
    boolean innerCapital = term.chars().skip(1).anyMatch(Character::isUpperCase);
    return hasUpper && (innerCapital || (severalWords && hasLower));
  }

  List<Match> find(AnalyzedSegment segment, List<Piece> pieces) {
    return terms.find(pieces).stream()
        .filter(Hit::written)
        .filter(hit -> isOther(hit.span().in(segment.text())))
        .map(hit -> match(segment, hit))
        .toList();
  }

  private boolean isOther(String text) {
    return !written.contains(text.replace('’', '\'').replaceAll("\\s+", " "))
        && !written.contains(text)
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  private Match match(AnalyzedSegment segment, Hit hit) {
    String term = hit.form().text();
    return Match.of(
            GlossaryCheck.KEEP,
            segment.segment(),
            hit.span(),
            "The glossary keeps “" + term + "” as it is." + Notes.of(hit.form().entry()))
        .replace(term)
        .with(isOrdinary(hit.span().in(segment.text())) ? Confidence.LOW : Confidence.HIGH);
  }

  /** Whether the text in lower case means something in its own language. */
  private boolean isOrdinary(String text) {
    return text.equals(text.toLowerCase(Locale.ROOT))
        && Piece.of(text, lexicon).stream().filter(Piece::isWord).allMatch(this::isKnown);
  }

  private boolean isKnown(Piece word) {
    return lexicon.knows(word.text());
  }
}
