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
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Character references that a reader sees as such, an ampersand and all, and, with less confidence,
 * quotation marks that the source writes as references though it has plain ones as well.
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
          .with("She said [[&quot;]]never.", "She said \"never\".");

  private static final Pattern ABOUT_MARKUP = Pattern.compile("\\b(?:HTML|XML)\\b");
  private static final Pattern PLAIN_MARK = Pattern.compile("[\"']");
  private static final int ESCAPED_BY_BACKSLASH = 2;

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
    Segment segment = analyzed.segment();
    List<Match> matches = new ArrayList<>();
    for (Entity entity : entities.in(segment.text())) {
      String message = "“%s” should read “%s”.";
      String reference = entity.span().in(segment.text());
      Match match =
          Match.of(RULE, segment, entity.span(), message.formatted(reference, entity.text()))
              .replaceSafely(entity.text());
      boolean topic = ABOUT_MARKUP.matcher(segment.text()).find();
      matches.add(topic ? match.with(Confidence.LOW) : match);
    }
    matches.addAll(escapedMarks(article, segment));
    return matches;
  }

  /** Escaped quotation marks, if the article has others that are not: no template did that. */
  private static List<Match> escapedMarks(Article article, Segment segment) {
    List<Span> escaped = marks(segment).stream().filter(span -> isEscaped(segment, span)).toList();
    if (escaped.isEmpty() || article.segments().stream().noneMatch(EntityCheck::hasPlainMark)) {
      return List.of();
    }
    return escaped.stream()
        .map(s -> Match.of(RULE, segment, s, "The source has a code of HTML for this mark."))
        .map(m -> m.replace(m.text()).with(Confidence.MEDIUM))
        .toList();
  }

  private static boolean hasPlainMark(AnalyzedSegment analyzed) {
    Segment segment = analyzed.segment();
    return marks(segment).stream().anyMatch(span -> segment.map().isVerbatim(span));
  }

  private static List<Span> marks(Segment segment) {
    return PLAIN_MARK
        .matcher(segment.text())
        .results()
        .map(r -> new Span(r.start(), r.end()))
        .toList();
  }

  private static boolean isEscaped(Segment segment, Span mark) {
    return segment.map().toSource(mark).length() > ESCAPED_BY_BACKSLASH;
  }
}
