package dev.calque.core.check.heading;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A heading that breaks off behind a word that needs another, or begins with a closing mark. */
public final class DanglingHeadingCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "heading/dangling",
              "accuracy/omission",
              Severity.MAJOR,
              "A heading breaks off",
              "A heading that ends with an article, a conjunction or a preposition without its noun"
                  + " has lost words; so has one that begins with a closing mark.")
          .meaning(Confidence.HIGH, "the last word can end no phrase")
          .meaning(Confidence.MEDIUM, "a preposition that nothing before it lets stand last")
          .with("A second chance for [[the]]", "A second chance for the harbour");

  private final WordClass always;
  private final WordClass strandable;
  private final WordClass verb;
  private final WordClass stranding;
  private final WordClass closing;

  private DanglingHeadingCheck(WordClasses classes) {
    always = classes.get("never-last");
    strandable = classes.get("strandable");
    verb = classes.get("verb");
    stranding = classes.get("stranding");
    closing = classes.get("closing-mark");
  }

  public static DanglingHeadingCheck load(Knowledge knowledge, LanguageCode target) {
    return new DanglingHeadingCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    List<Token> tokens = segment.tokens();
    if (!segment.role().isHeading() || tokens.size() < 2) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    strayMark(segment, tokens).ifPresent(matches::add);
    brokenEnd(segment, tokens).ifPresent(matches::add);
    return matches;
  }

  private Optional<Match> strayMark(AnalyzedSegment segment, List<Token> tokens) {
    Token first = tokens.get(0);
    if (!closing.lists(first) || !tokens.get(1).spaceBefore()) {
      return Optional.empty();
    }
    String message = "A heading does not begin with \"" + first.text() + "\".";
    return Optional.of(Match.of(RULE, segment.segment(), first.span(), message));
  }

  private Optional<Match> brokenEnd(AnalyzedSegment segment, List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    Token before = tokens.get(tokens.size() - 2);
    boolean name = last.isCapitalized() && last.text().length() == 1;
    if (name || last.isAllCaps() || !last.spaceBefore() || !before.isWord()) {
      return Optional.empty();
    }
    if (always.lists(last)) {
      return Optional.of(match(segment, last.span(), last, Confidence.HIGH));
    }
    boolean licensed =
        tokens.subList(0, tokens.size() - 1).stream()
            .anyMatch(token -> verb.may(token) || stranding.lists(token));
    return strandable.lists(last) && !licensed
        ? Optional.of(match(segment, last.span(), last, Confidence.MEDIUM))
        : Optional.empty();
  }

  private Match match(AnalyzedSegment segment, Span span, Token last, Confidence confidence) {
    String message = "The heading breaks off behind \"" + last.text() + "\".";
    return Match.of(RULE, segment.segment(), span, message).with(confidence);
  }
}
