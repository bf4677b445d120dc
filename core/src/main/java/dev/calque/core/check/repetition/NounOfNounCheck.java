package dev.calque.core.check.repetition;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One form of a noun on both sides of a preposition in running text: {@code the market of market}.
 * Other numbers or an article in between ({@code king of kings}, {@code man of the hour}) are how
 * people speak, and headings are the business of another check.
 */
public final class NounOfNounCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "repetition/noun-of-noun",
              "accuracy/mistranslation",
              Severity.MAJOR,
              "A noun that depends on itself",
              "Two different words of the source became the same word. Look up what they mean.")
          .meaning(
              Confidence.MEDIUM,
              "the same bare noun before and behind the preposition, no known idiom")
          .with("It is a [[market of market]].", "It is the king of kings.");

  private final Pattern form;
  private final Set<String> idioms;

  private NounOfNounCheck(Pattern form, Set<String> idioms) {
    this.form = form;
    this.idioms = idioms;
  }

  /** With the prepositions and the idioms of the target language. */
  public static NounOfNounCheck load(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/repetition/";
    Set<String> links = Table.load(knowledge, folder + "noun-links.txt").words();
    String link = links.isEmpty() ? "(?!)" : "(?:" + String.join("|", links) + ")";
    String behind = "(?![\\p{L}-]| " + link + "\\b)";
    return new NounOfNounCheck(
        Pattern.compile("(?<![\\p{L}-])(\\p{Ll}{4,}) " + link + " ?\\1" + behind),
        Table.load(knowledge, folder + "noun-idioms.txt").words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    if (!analyzed.role().isProse()) {
      return List.of();
    }
    return form.matcher(analyzed.text())
        .results()
        .filter(r -> !idioms.contains(r.group(1).toLowerCase(Locale.ROOT)))
        .map(r -> match(analyzed, r))
        .toList();
  }

  private static Match match(AnalyzedSegment analyzed, MatchResult result) {
    Span span = new Span(result.start(), result.end());
    return Match.of(RULE, analyzed.segment(), span, RULE.summary() + ".").with(Confidence.MEDIUM);
  }
}
