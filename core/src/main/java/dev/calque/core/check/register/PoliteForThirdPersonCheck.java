package dev.calque.core.check.register;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Habit;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;

/**
 * The polite pronoun where the article speaks about others: {@code die Wirte, die Ihre Türen
 * öffnen}. In a language whose polite pronoun is that of the third person with a capital, engines
 * write the capital at random. Sure right behind a relative pronoun; elsewhere in an article that
 * addresses nobody. Word classes ({@code grammar/classes.tsv}): {@code polite-possessive}, {@code
 * polite-pronoun}, {@code relative-pronoun}, {@code plural-verb}, {@code speaker}.
 */
public final class PoliteForThirdPersonCheck implements Check {

  private static final Rule RULE =
      Rule.of(
              "register/polite-for-third-person",
              "linguistic-conventions/spelling",
              Severity.MAJOR,
              "The polite pronoun for somebody who is not addressed",
              "With a capital the pronoun addresses the reader; the sentence speaks about others."
                  + " Write it small.")
          .meaning(Confidence.HIGH, "it stands right behind a relative pronoun")
          .meaning(Confidence.MEDIUM, "the article addresses nobody")
          .with(
              "Die Winzer, die [[Ihre]] Keller öffnen, verdienen gut.",
              "Die Winzer, die ihre Keller öffnen, verdienen gut.");

  private static final int SHOWN = 3;
  private static final String MARKS = "\"„“”«»";

  private final WordClass possessive;
  private final WordClass pronoun;
  private final WordClass relative;
  private final WordClass verb;
  private final WordClass speaker;

  private PoliteForThirdPersonCheck(WordClasses classes) {
    possessive = classes.get("polite-possessive");
    pronoun = classes.get("polite-pronoun");
    relative = classes.get("relative-pronoun");
    verb = classes.get("plural-verb");
    speaker = classes.get("speaker");
  }

  /** Silent in a language without those word classes. */
  public static PoliteForThirdPersonCheck load(Knowledge knowledge, LanguageCode target) {
    return new PoliteForThirdPersonCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    if (possessive.words().isEmpty()) {
      return List.of();
    }
    boolean addresses = article.segments().stream().anyMatch(this::addresses);
    List<Match> matches = new ArrayList<>();
    for (AnalyzedSegment segment : article.segments()) {
      if (segment.role().isProse()) {
        segment.sentences().forEach(s -> collect(segment, s, addresses, matches));
      }
    }
    return Habit.firstOf(matches, SHOWN);
  }

  private void collect(
      AnalyzedSegment segment, Sentence sentence, boolean addresses, List<Match> matches) {
    List<Token> tokens = sentence.tokens();
    boolean spoken = tokens.stream().skip(1).anyMatch(this::isSpeech);
    boolean quoted = false;
    for (int i = 1; i < tokens.size(); i++) {
      quoted ^= MARKS.contains(tokens.get(i - 1).text());
      Token token = tokens.get(i);
      if (!token.isCapitalized() || quoted || (i < 2 && !tokens.get(i - 1).isWord())) {
        continue;
      }
      boolean relates = i > 1 && isRelative(tokens, i - 1);
      if (isPossessive(token)
          && !addresses
          && (relates || !spoken)
          && isInside(tokens.get(i - 1))) {
        matches.add(match(segment, token, relates ? Confidence.HIGH : Confidence.MEDIUM));
      }
    }
  }

  /** Somebody speaks, or somebody is spoken to: "ich", "Dank", "Sie". */
  private boolean isSpeech(Token token) {
    return speaker.lists(token) || (token.isCapitalized() && pronoun.lists(token));
  }

  private static boolean isInside(Token before) {
    return before.isWord() || before.is(",");
  }

  private boolean isRelative(List<Token> tokens, int i) {
    return relative.lists(tokens.get(i)) && tokens.get(i - 1).is(",");
  }

  private static Match match(AnalyzedSegment segment, Token token, Confidence confidence) {
    return Match.of(
            RULE, segment.segment(), token.span(), "With a capital this addresses the reader.")
        .replace(Initial.lower(token.text()))
        .with(confidence);
  }

  /** Whether a polite pronoun stands beside a verb in the plural, or a sentence begins with one. */
  private boolean addresses(AnalyzedSegment segment) {
    return segment.sentences().stream().anyMatch(s -> addresses(s.tokens()));
  }

  private boolean addresses(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean polite = token.isCapitalized() && (pronoun.lists(token) || possessive.lists(token));
      if (polite && (isSubject(tokens, i) || (i == 0 && possessive.lists(token)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPossessive(Token token) {
    return token.isCapitalized() && possessive.lists(token);
  }

  private boolean isSubject(List<Token> tokens, int i) {
    if (!pronoun.lists(tokens.get(i))
        || (i == 0 && tokens.stream().skip(1).noneMatch(this::isPossessive))) {
      return false;
    }
    return (i > 0 && verb.may(tokens.get(i - 1)))
        || (i + 1 < tokens.size() && verb.may(tokens.get(i + 1)));
  }
}
