package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
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
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Hyphenated compounds whose last part is a noun with a capital and whose first part has none, in a
 * language that writes nouns with a capital ({@code noun-case/tags.txt}): the compound is a noun,
 * so its first letter is a capital. Names and abbreviations in lower case stay ({@code
 * noun-case/small-starts.txt}).
 */
public final class CompoundStartCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "casing/compound-start",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "A compound noun that begins in lower case",
              "A compound with hyphens is a noun if its last part is one, and begins with a"
                  + " capital, whatever its first part is.")
          .meaning(Confidence.HIGH, "the dictionary knows the first part")
          .meaning(Confidence.LOW, "the first part may be a name in lower case")
          .with("Der [[drei-Tage-Markt]] beginnt.", "Der Drei-Tage-Markt beginnt.");

  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.@_#&-])(\\p{Ll}{3,})((?:-\\p{L}{2,}|-\\p{N}+)*-\\p{Lu}\\p{Ll}{2,}(?:\\p{Ll})*)"
              + "(?![\\p{L}\\p{N}/@_-])");

  private final boolean capitals;
  private final Set<String> small;

  private CompoundStartCheck(boolean capitals, Set<String> small) {
    this.capitals = capitals;
    this.small = Set.copyOf(small);
  }

  /** Silent in a language that writes nouns in lower case. */
  public static CompoundStartCheck load(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/noun-case/";
    return new CompoundStartCheck(
        !Table.load(knowledge, folder + "tags.txt").rows().isEmpty(),
        Table.load(knowledge, folder + "small-starts.txt").words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    if (!capitals || segment.role() == Role.INTERFACE || segment.text().indexOf('-') < 0) {
      return List.of();
    }
    return FORM.matcher(segment.text())
        .results()
        .filter(found -> !small.contains(found.group(1)))
        .map(found -> match(article.lexicon(), segment, found))
        .toList();
  }

  private static Match match(Lexicon lexicon, AnalyzedSegment segment, MatchResult found) {
    boolean known = lexicon.knows(found.group(1)) || lexicon.knows(Initial.upper(found.group(1)));
    return Match.of(
            RULE,
            segment.segment(),
            new Span(found.start(), found.end()),
            "The compound is a noun: its first letter is a capital.")
        .replaceSafely(Initial.upper(found.group()))
        .with(known ? Confidence.HIGH : Confidence.LOW);
  }
}
