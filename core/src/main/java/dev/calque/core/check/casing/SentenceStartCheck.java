package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.names.Site;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds sentences of running prose that begin in lower case after a full stop, where the other
 * sentences of the paragraph do not.
 */
public final class SentenceStartCheck implements SegmentCheck {

  /** A word long enough to be no abbreviation, and one full stop. */
  private static final Pattern PLAIN_END =
      Pattern.compile("[^.]*\\b\\p{Ll}{4,}\\.", Pattern.DOTALL);

  private static final Rule RULE =
      Rule.of(
              "casing/sentence-start",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "a sentence begins in lower case",
              "A sentence begins with a capital; a small letter after a full stop often shows where"
                  + " an engine cut a sentence in two.")
          .with("The bell rang. [[everybody]] left.", "The bell rang. Everybody left.");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    List<Sentence> sentences = segment.sentences();
    if (!segment.role().isProse() || !hasCapitals(sentences)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (int i = 1; i < sentences.size(); i++) {
      String before = sentences.get(i - 1).span().in(segment.text()).strip();
      if (PLAIN_END.matcher(before).matches()) {
        match(article, segment, sentences.get(i)).ifPresent(matches::add);
      }
    }
    return matches;
  }

  /** Whether more sentences begin with a capital than with a small letter. */
  private static boolean hasCapitals(List<Sentence> sentences) {
    long upper =
        sentences.stream().filter(s -> first(s).filter(Token::isCapitalized).isPresent()).count();
    return upper > sentences.size() / 2;
  }

  private static Optional<Token> first(Sentence sentence) {
    return sentence.tokens().stream().findFirst().filter(Token::isWord);
  }

  private static Optional<Match> match(
      Article article, AnalyzedSegment segment, Sentence sentence) {
    return first(sentence)
        .filter(token -> token.spaceBefore() && token.text().length() > 1)
        .filter(token -> Words.isPlainLowerCase(new Site(segment.text(), token.span())))
        .filter(token -> article.lexicon().knows(token.text()))
        .filter(token -> sentence.words().size() > 2)
        .map(
            token ->
                Match.of(
                        RULE,
                        segment.segment(),
                        token.span(),
                        "A sentence begins here in lower case.")
                    .replaceSafely(Words.capitalize(token.text()))
                    .with(Confidence.MEDIUM)
                    .because("the paragraph's other sentences begin with a capital"));
  }
}
