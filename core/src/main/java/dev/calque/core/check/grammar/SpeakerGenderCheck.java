package dev.calque.core.check.grammar;

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
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;

/**
 * An author who is a man in one sentence and a woman in the next: where verbs in the first person
 * show gender and those of the source do not, an engine guesses it for each sentence. Quotations
 * and dialogue belong to others.
 */
public final class SpeakerGenderCheck implements Check {

  static final Rule RULE =
      Rule.of(
              "grammar/speaker-gender",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "The author changes gender",
              "The source does not show whether the author is a man or a woman, so the engine"
                  + " guessed, and guessed differently from sentence to sentence. Find out who"
                  + " wrote it, and use one gender throughout.")
          .meaning(Confidence.MEDIUM, "other verbs of the same narrator have the other gender")
          .with("Я купила рис и [[сварил]] его.", "Я купила рис и сварила его.");

  private static final int REPORTED = 3;

  /** Blocks. */
  private static final int CLOSE = 1;

  private final SpeakerForms forms;

  private SpeakerGenderCheck(SpeakerForms forms) {
    this.forms = forms;
  }

  public static SpeakerGenderCheck load(Knowledge knowledge, LanguageCode target) {
    return new SpeakerGenderCheck(SpeakerForms.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    List<Match> masculine = new ArrayList<>();
    List<Match> feminine = new ArrayList<>();
    if (forms.isEmpty()) {
      return masculine;
    }
    for (AnalyzedSegment analyzed : article.segments()) {
      if (!Narration.isDialogue(analyzed)) {
        List<Token> own = Narration.tokens(analyzed);
        for (Sentence sentence : analyzed.sentences()) {
          List<Token> tokens = sentence.tokens().stream().filter(own::contains).toList();
          forms.masculine(tokens).forEach(t -> masculine.add(match(analyzed, t)));
          forms.feminine(tokens).forEach(t -> feminine.add(match(analyzed, t)));
        }
      }
    }
    boolean women = feminine.size() > masculine.size();
    return Habit.firstOf(women ? near(masculine, feminine) : near(feminine, masculine), REPORTED);
  }

  /** The matches that have one of the other gender close by: far apart they may be two voices. */
  private static List<Match> near(List<Match> fewer, List<Match> more) {
    List<Match> near = new ArrayList<>();
    for (Match match : fewer) {
      more.stream()
          .filter(other -> distance(match, other) <= CLOSE)
          .findFirst()
          .ifPresent(other -> near.add(match.because(evidence(other))));
    }
    return near;
  }

  private static int distance(Match one, Match other) {
    return Math.abs(one.segment().index() - other.segment().index());
  }

  private static Match match(AnalyzedSegment analyzed, Token token) {
    return Match.of(RULE, analyzed.segment(), token.span(), RULE.summary() + ".")
        .with(Confidence.MEDIUM);
  }

  private static String evidence(Match other) {
    return "Close by the same narrator writes “" + other.text() + "”.";
  }
}
