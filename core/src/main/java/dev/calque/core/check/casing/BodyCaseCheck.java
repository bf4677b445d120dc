package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names of bodies that are capitalised in part: an adjective of {@code
 * casing/body-openers.txt} before a noun of {@code casing/bodies.txt}, or a noun of {@code
 * casing/bodies-of.txt} before a preposition and a capital, where one of the two has a capital and
 * the other has none.
 */
public final class BodyCaseCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "casing/body",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "the name of a body, capitalised in part",
              "Some languages give a capital to one word of such a name only; an engine copies it.")
          .meaning(Confidence.MEDIUM, "one of the two words has a capital")
          .with("It went to the [[Supreme court]].", "It went to the Supreme Court.");

  private final Set<String> openers;
  private final Set<String> bodies;
  private final Set<String> bodiesOf;
  private final Set<String> prepositions;

  private BodyCaseCheck(
      Set<String> openers, Set<String> bodies, Set<String> bodiesOf, Set<String> prepositions) {
    this.openers = Set.copyOf(openers);
    this.bodies = Set.copyOf(bodies);
    this.bodiesOf = Set.copyOf(bodiesOf);
    this.prepositions = Set.copyOf(prepositions);
  }

  /** The check for texts in {@code target}; silent without its lists. */
  public static BodyCaseCheck load(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/casing/";
    return new BodyCaseCheck(
        Table.load(knowledge, folder + "body-openers.txt").words(),
        Table.load(knowledge, folder + "bodies.txt").words(),
        Table.load(knowledge, folder + "bodies-of.txt").words(),
        Table.load(knowledge, folder + "body-prepositions.txt").words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    if (!segment.role().isProse() || openers.isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    List<Site> words = Site.words(segment.text());
    for (int i = 0; i + 1 < words.size(); i++) {
      wrong(words, i).map(span -> match(segment, span)).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Span> wrong(List<Site> words, int i) {
    Site first = words.get(i);
    Site second = words.get(i + 1);
    if (!follows(first, second) || Words.isHyphen(before(first))) {
      return Optional.empty();
    }
    boolean next = i + 2 < words.size() && follows(second, words.get(i + 2));
    if (openers.contains(Initial.lower(first.words()))
        && bodies.contains(Initial.lower(second.words()))
        && isMixed(first, second)
        && !(next && isCapital(words.get(i + 2)))) {
      return Optional.of(first.span().cover(second.span()));
    }
    return next
            && bodiesOf.contains(first.words())
            && prepositions.contains(second.words())
            && isCapital(words.get(i + 2))
            && !(i > 0 && follows(words.get(i - 1), first) && isCapital(words.get(i - 1)))
        ? Optional.of(first.span().cover(words.get(i + 2).span()))
        : Optional.empty();
  }

  /** A capital at the start of a sentence shows nothing. */
  private static boolean isMixed(Site first, Site second) {
    return isCapital(second) ? !isCapital(first) : isCapital(first) && !first.isStart();
  }

  private static boolean isCapital(Site site) {
    return Character.isUpperCase(site.words().charAt(0));
  }

  private static boolean follows(Site first, Site second) {
    int start = first.span().end();
    return second.span().start() == start + 1
        && Character.isSpaceChar(first.text().charAt(start))
        && !second.isJoinedAfter();
  }

  private static char before(Site site) {
    return site.span().start() == 0 ? ' ' : site.text().charAt(site.span().start() - 1);
  }

  private Match match(AnalyzedSegment segment, Span span) {
    String[] words = span.in(segment.text()).split("(?<=\\p{Zs})", -1);
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      name.append(prepositions.contains(word.strip()) ? word : Initial.upper(word));
    }
    return Match.of(
            RULE,
            segment.segment(),
            span,
            "This is the name of one body: write “%s”.".formatted(name))
        .replaceSafely(name.toString())
        .with(Confidence.MEDIUM);
  }
}
