package dev.calque.core.check.encoding;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.encoding.Entities.Entity;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Character references that a reader sees as such, an ampersand and all, and quotation marks that a
 * Markdown source writes as references: nobody types those, but engines that were fed HTML do.
 */
public final class EntityCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "encoding/entity",
              "design-and-markup",
              Severity.MAJOR,
              "Character reference in the text",
              "A code of HTML stands where a character should be: it was escaped once too often,"
                  + " or the translation took it apart. Type the character.")
          .meaning(Confidence.HIGH, "the reference stands in running text")
          .meaning(
              Confidence.LOW,
              "the text is about markup or written for a typesetter, or the place is decoded later,"
                  + " such as a title in front matter")
          .with("She said [[&quot;]]never.", "She said \"never\".");

  private static final Pattern ABOUT_MARKUP = Pattern.compile("\\b(?:HTML|XML)\\b");
  private static final Pattern PLAIN_MARK = Pattern.compile("[\"']");

  private final Entities entities;

  private EntityCheck(Entities entities) {
    this.entities = entities;
  }

  public static EntityCheck load(Knowledge knowledge) {
    return new EntityCheck(new Entities(knowledge));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    return in(analyzed.segment());
  }

  private List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    for (Entity entity : entities.in(segment.text())) {
      String message = "“%s” should read “%s”.";
      String reference = entity.span().in(segment.text());
      Match match =
          Match.of(RULE, segment, entity.span(), message.formatted(reference, entity.text()))
              .replaceSafely(entity.text());
      boolean topic = ABOUT_MARKUP.matcher(segment.text()).find();
      boolean typeset = entity.text().equals("''") && segment.text().contains("``");
      boolean decodedLater = segment.role() == Role.TITLE || segment.role() == Role.FRONT_MATTER;
      matches.add(topic || typeset || decodedLater ? match.with(Confidence.LOW) : match);
    }
    matches.addAll(escapedMarks(segment));
    return matches;
  }

  /** Quotation marks that the source writes as references where its format needs none. */
  private static List<Match> escapedMarks(Segment segment) {
    return segment.map().references().stream()
        .filter(span -> PLAIN_MARK.matcher(span.in(segment.text())).matches())
        .map(span -> Match.of(RULE, segment, span, "The source has a code of HTML for this mark."))
        .map(match -> match.replaceSafely(match.text()))
        .toList();
  }
}
