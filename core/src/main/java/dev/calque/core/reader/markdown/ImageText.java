package dev.calque.core.reader.markdown;

import dev.calque.core.reader.SegmentList;
import dev.calque.core.reader.SegmentText;
import dev.calque.core.reader.html.HtmlText;
import dev.calque.core.reader.html.Tag;
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import org.commonmark.node.Image;

/** Makes segments of what images say: the text for those who do not see them, and the caption. */
final class ImageText {

  private final MarkdownSource source;
  private final SegmentList segments;

  ImageText(MarkdownSource source, SegmentList segments) {
    this.source = source;
    this.segments = segments;
  }

  void add(Image image) {
    SegmentText alt = new SegmentText(source.text());
    new InlineCollector(source, alt, nested -> {}, this::add).collect(image);
    segments.add(Role.ALT_TEXT, alt);
    String title = image.getTitle();
    if (title != null) {
      source.cover(image).ifPresent(span -> addTitle(span, title));
    }
  }

  void add(Tag tag) {
    add(tag, "alt", Role.ALT_TEXT);
    add(tag, "title", Role.CAPTION);
  }

  private void add(Tag tag, String attribute, Role role) {
    SegmentText text = new SegmentText(source.text());
    tag.attribute(attribute)
        .ifPresent(a -> new HtmlText(source.text(), source.masks()).addTo(text, a.span()));
    segments.add(role, text);
  }

  /** The title of {@code ![alt](file "title")} ends at the mark before the last bracket. */
  private void addTitle(Span image, String title) {
    String text = source.text();
    int end = image.end() - 1;
    while (end > image.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (!text.startsWith(")", image.end() - 1) || end - 1 <= image.start()) {
      return;
    }
    int closing = end - 1;
    char opening = text.charAt(closing) == ')' ? '(' : text.charAt(closing);
    for (int i = closing - 1; i > image.start(); i--) {
      if (text.charAt(i) == opening && addIfSame(new Span(i + 1, closing), title)) {
        return;
      }
    }
  }

  private boolean addIfSame(Span span, String title) {
    SegmentText text = new SegmentText(source.text());
    new InlineText(source.text(), source.masks()).addTo(text, span, title);
    boolean same = text.trimmed().equals(title.strip());
    if (same) {
      segments.add(Role.CAPTION, text);
    }
    return same;
  }
}
