package dev.calque.core.reader.plain;

import dev.calque.core.reader.Masks;
import dev.calque.core.reader.SegmentList;
import dev.calque.core.reader.SegmentText;
import dev.calque.core.reader.plain.PlainLine.Kind;
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;

/** Makes segments of the lines between two blank lines. Not thread-safe. */
final class PlainBlocks {

  /** Nobody wraps lines by hand behind this column: longer lines are paragraphs each. */
  private static final int LONGEST_WRAPPED_LINE = 120;

  private final String source;
  private final Masks masks;
  private final SegmentList segments;
  private boolean isFirst = true;
  private SegmentText text;
  private Kind kind = Kind.TEXT;

  PlainBlocks(String source, Masks masks, SegmentList segments) {
    this.source = source;
    this.masks = masks;
    this.segments = segments;
    this.text = new SegmentText(source);
  }

  /** Adds what the lines say, none of which is blank. */
  void add(List<PlainLine> lines) {
    boolean isWrapped = lines.stream().allMatch(l -> l.content().length() <= LONGEST_WRAPPED_LINE);
    for (int i = 0; i < lines.size(); i++) {
      PlainLine line = lines.get(i);
      PlainLine next = i + 1 < lines.size() ? lines.get(i + 1) : line;
      if (line.kind() == Kind.RULE) {
        close();
      } else if (line.kind() == Kind.HEADING) {
        addHeading(line, line.level());
      } else if (text.isEmpty() && line.kind() == Kind.TEXT && next.underlines(source)) {
        addHeading(line, next.level());
      } else {
        addLine(line, isWrapped);
      }
    }
    close();
  }

  private void addHeading(PlainLine line, int level) {
    close();
    addContent(line.content());
    boolean isTitle = isFirst && level == 1;
    add(isTitle ? Role.TITLE : Role.HEADING, isTitle ? 0 : level);
  }

  private void addLine(PlainLine line, boolean isWrapped) {
    boolean goesOn =
        isWrapped
            && (line.kind() == Kind.TEXT || (line.kind() == Kind.QUOTE && kind == Kind.QUOTE));
    if (!goesOn || text.isEmpty()) {
      close();
      kind = line.kind();
    } else {
      text.replaced(" ", lineEndAfter(text.sourceEnd(), line.content().start()));
    }
    addContent(line.content());
  }

  private void close() {
    add(roleOf(kind), 0);
    kind = Kind.TEXT;
  }

  private void add(Role role, int level) {
    if (text.hasWords()) {
      segments.add(role, level, text, Optional.empty());
      isFirst = false;
    }
    text = new SegmentText(source);
  }

  private static Role roleOf(Kind kind) {
    return switch (kind) {
      case LIST_ITEM -> Role.LIST_ITEM;
      case QUOTE -> Role.QUOTE;
      case TEXT, HEADING, RULE -> Role.PARAGRAPH;
    };
  }

  private void addContent(Span content) {
    int at = content.start();
    while (at < content.end()) {
      int masked = Math.max(at, masks.nextStart(at, content.end()));
      text.verbatim(at, masked);
      at = masked < content.end() ? masks.addTo(text, masked) : masked;
    }
  }

  /** From the end of one line's text to its last line end, without the next line's marks. */
  private Span lineEndAfter(int start, int limit) {
    int end = Math.min(start, limit);
    while (end < limit && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    boolean isPair = source.startsWith("\r\n", end);
    return new Span(Math.min(start, limit), Math.min(limit, end + (isPair ? 2 : 1)));
  }
}
