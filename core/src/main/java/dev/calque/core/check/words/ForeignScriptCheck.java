package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.language.FunctionWords;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words in the letters of a script that the article's language is not written in. What the article
 * explains, quotes, sets off or has much of is meant; so are handles and addresses.
 */
public final class ForeignScriptCheck implements Check {

  private static final Rule RULE =
      Rule.of(
              "untranslated/script",
              "accuracy/untranslated",
              Severity.MAJOR,
              "A word was left in the letters of another script",
              "Readers of the article cannot read the word, and nothing explains it. Translate it, or"
                  + " put the original in parentheses after its translation.")
          .meaning(
              Confidence.MEDIUM, "the word stands in running text, and nothing says it is meant")
          .meaning(
              Confidence.LOW,
              "the word is quoted, set off or explained, or the article has many of its kind")
          .with("The ferry leaves from [[横浜]] at noon.", "The ferry leaves from Yokohama at noon.");

  /** An article with more such letters than one in so many is about them. */
  private static final int ABOUT = 50;

  private final Set<UnicodeScript> own;

  private ForeignScriptCheck(Set<UnicodeScript> own) {
    this.own = Set.copyOf(own);
  }

  /** The target's script is that of {@code languages/<target>/function-words.txt}. */
  public static ForeignScriptCheck load(Knowledge knowledge, LanguageCode target) {
    Set<UnicodeScript> own = new HashSet<>(Set.of(UnicodeScript.LATIN));
    FunctionWords.load(knowledge, target).words().stream()
        .map(word -> UnicodeScript.of(word.codePointAt(0)))
        .forEach(own::add);
    return new ForeignScriptCheck(own);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    List<ScriptRun> runs = new ArrayList<>();
    long letters = 0;
    for (AnalyzedSegment segment : article.segments()) {
      letters += segment.text().codePoints().filter(Character::isLetter).count();
      runs.addAll(ScriptRun.in(segment, own));
    }
    long foreign = runs.stream().mapToLong(ScriptRun::letters).sum();
    boolean isAbout = foreign * ABOUT > letters;
    return runs.stream()
        .filter(run -> !run.isHandle())
        .map(run -> toMatch(run, isAbout || run.isMeant()))
        .toList();
  }

  private static Match toMatch(ScriptRun run, boolean isMeant) {
    return Match.of(
            RULE,
            run.segment().segment(),
            run.span(),
            "“%s” is written in %s letters.".formatted(run.text(), run.scriptName()))
        .with(isMeant ? Confidence.LOW : Confidence.MEDIUM);
  }
}
