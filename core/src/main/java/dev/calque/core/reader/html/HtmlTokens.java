package dev.calque.core.reader.html;

import dev.calque.core.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts HTML into tags and the text between them, as browsers do: declarations and scripts are left
 * out, a {@code <} that begins nothing is text, a tag that does not end swallows the rest. Linear
 * in the length of the range.
 */
final class HtmlTokens {

  /** Their content has no tags, and no text that a reader sees. */
  private static final Set<String> OPAQUE =
      Set.of("script", "style", "xmp", "iframe", "noembed", "noframes");

  /** Their content has no tags, but text. */
  private static final Set<String> TEXT_ONLY = Set.of("title", "textarea");

  private final String source;
  private final int limit;
  private final Handler handler;

  HtmlTokens(String source, int limit, Handler handler) {
    this.source = source;
    this.limit = limit;
    this.handler = handler;
  }

  /** Takes tokens in the order of the source. */
  interface Handler {
    void text(Span span);

    void tag(Tag tag);

    /** A comment with its marks. */
    default void comment(Span span) {}
  }

  void read(int start) {
    int at = start;
    while (at < limit) {
      int mark = indexOf("<", at);
      addText(at, mark);
      at = mark < limit ? readMarkup(mark) : limit;
    }
  }

  private int readMarkup(int mark) {
    char next = mark + 1 < limit ? source.charAt(mark + 1) : ' ';
    if (source.startsWith("<!--", mark)) {
      int end = after("-->", indexOf("-->", mark + 2));
      handler.comment(new Span(mark, end));
      return end;
    } else if (source.startsWith("<![CDATA[", mark)) {
      return after("]]>", indexOf("]]>", mark));
    } else if (next == '!' || next == '?') {
      return after(">", indexOf(">", mark));
    } else if (!isLetter(next) && next != '/') {
      addText(mark, mark + 1);
      return mark + 1;
    }
    return readTag(mark, next == '/');
  }

  private int readTag(int mark, boolean isEnd) {
    if (isEnd && !(mark + 2 < limit && isLetter(source.charAt(mark + 2)))) {
      return after(">", indexOf(">", mark));
    }
    Optional<Tag> parsed = TagParser.parse(source, mark, limit);
    if (parsed.isEmpty()) {
      return limit;
    }
    Tag tag = parsed.get();
    handler.tag(tag);
    int end = tag.span().end();
    if (tag.isEnd() || !(OPAQUE.contains(tag.name()) || TEXT_ONLY.contains(tag.name()))) {
      return end;
    }
    int contentEnd = endTag(tag.name(), end);
    if (TEXT_ONLY.contains(tag.name())) {
      addText(end, contentEnd);
    }
    return contentEnd;
  }

  private int endTag(String name, int start) {
    int at = indexOf("</", start);
    while (at < limit && !source.regionMatches(true, at + 2, name, 0, name.length())) {
      at = indexOf("</", at + 2);
    }
    return at;
  }

  private void addText(int start, int end) {
    if (start < end) {
      handler.text(new Span(start, end));
    }
  }

  private int after(String mark, int at) {
    return Math.min(limit, at + mark.length());
  }

  private int indexOf(String mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 || found > limit ? limit : found;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
