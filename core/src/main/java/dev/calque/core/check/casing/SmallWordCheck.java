package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Articles, prepositions and the like with a capital inside a sentence ({@code
 * casing/small-words.txt}): the engine kept the case of a title, or glued two lines. Before another
 * capital the word may begin a name ("Der Spiegel"), so that only what lower case follows counts.
 */
public final class SmallWordCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "casing/small-word",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "An article or a preposition with a capital inside a sentence",
              "The capital comes from a title or from a line that began there; inside a sentence"
                  + " such words are written small.")
          .meaning(Confidence.HIGH, "words in lower case stand on both sides")
          .meaning(Confidence.MEDIUM, "the word before has a capital: it may end a name")
          .with("Das Dorf hat [[Ein]] neues Tor.", "Das Dorf hat ein neues Tor.");

  private final Set<String> small;

  private SmallWordCheck(Set<String> small) {
    this.small = Set.copyOf(small);
  }

  /** Silent in a language without {@code small-words.txt}. */
  public static SmallWordCheck load(Knowledge knowledge, LanguageCode target) {
    return new SmallWordCheck(
        Table.load(knowledge, "languages/" + target + "/casing/small-words.txt").words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    if (small.isEmpty() || segment.role() == Role.INTERFACE) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : segment.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i + 1 < tokens.size(); i++) {
        if (isSmallWord(tokens.get(i))
            && isInside(tokens, i)
            && !segment.segment().map().isSetOff(tokens.get(i).span())) {
          matches.add(match(segment, tokens, i));
        }
      }
    }
    // several of them are the style of a title
    return matches.size() > 2 ? List.of() : List.copyOf(matches);
  }

  private boolean isSmallWord(Token token) {
    return token.text().length() > 1
        && token.isCapitalized()
        && !token.isAllCaps()
        && small.contains(token.lower());
  }

  private static boolean isInside(List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    Token after = tokens.get(i + 1);
    return before.isWord()
        && before.text().length() > 1
        && !before.isAllCaps()
        && tokens.get(i).spaceBefore()
        && after.isWord()
        && after.spaceBefore()
        && after.text().length() > 1
        && Words.isLowerCase(after.text());
  }

  private static Match match(AnalyzedSegment segment, List<Token> tokens, int i) {
    String lower = Initial.lower(tokens.get(i).text());
    return Match.of(
            RULE,
            segment.segment(),
            tokens.get(i).span(),
            "Inside a sentence “%s” is written small.".formatted(lower))
        .replace(lower)
        .with(tokens.get(i - 1).isCapitalized() ? Confidence.MEDIUM : Confidence.HIGH);
  }
}
