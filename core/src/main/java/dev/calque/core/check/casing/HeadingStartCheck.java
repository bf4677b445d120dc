package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.check.names.Site;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Initial;
import java.util.List;
import java.util.Optional;

/**
 * Finds headings that begin in lower case where the article's other headings do not. A word that no
 * dictionary knows may be a name that is written so: npm, iptables.
 */
public final class HeadingStartCheck implements Check {

  private static final Rule RULE =
      Rule.of(
              "casing/heading-start",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "a heading begins in lower case",
              "The article's other headings begin with a capital; so should this one.")
          .meaning(
              Confidence.HIGH,
              "at least two other headings begin with a capital, and none with a small letter")
          .meaning(Confidence.MEDIUM, "one other heading begins with a capital")
          .with("[[how]] the bridge was built", "How the bridge was built");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    List<AnalyzedSegment> headings =
        article.segments().stream().filter(segment -> segment.role().isHeading()).toList();
    long capitalized = headings.stream().filter(h -> startsWith(h, true)).count();
    List<AnalyzedSegment> lower = headings.stream().filter(h -> startsWith(h, false)).toList();
    if (capitalized == 0 || capitalized < lower.size()) {
      return List.of();
    }
    return lower.stream().flatMap(h -> match(article, h, capitalized).stream()).toList();
  }

  private static boolean startsWith(AnalyzedSegment heading, boolean upperCase) {
    return first(heading)
        .filter(site -> Character.isUpperCase(site.words().charAt(0)) == upperCase)
        .isPresent();
  }

  /** The first word, unless something other than an opening mark stands before it. */
  private static Optional<Site> first(AnalyzedSegment heading) {
    return Site.words(heading.text()).stream()
        .findFirst()
        .filter(
            site ->
                heading
                    .text()
                    .substring(0, site.span().start())
                    .codePoints()
                    .allMatch(c -> Character.isWhitespace(c) || "\"“«‘'([¿¡".indexOf(c) >= 0));
  }

  private static Optional<Match> match(Article article, AnalyzedSegment heading, long others) {
    return first(heading)
        .filter(Words::isPlainLowerCase)
        .filter(site -> site.words().length() > 1 && article.lexicon().knows(site.words()))
        .map(
            site ->
                Match.of(
                        RULE,
                        heading.segment(),
                        site.span(),
                        "This heading begins in lower case; the others begin with a capital.")
                    .replaceSafely(Initial.upper(site.words()))
                    .because(others + " of the article's headings begin with a capital")
                    .with(others > 1 ? Confidence.HIGH : Confidence.MEDIUM));
  }
}
