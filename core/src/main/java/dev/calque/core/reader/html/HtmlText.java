package dev.calque.core.reader.html;

import dev.calque.core.reader.Masks;
import dev.calque.core.reader.SegmentText;
import dev.calque.core.text.Span;
import java.util.Optional;

/** Turns text between tags, or in an attribute, into what a browser shows. */
public final class HtmlText {

  private final String source;
  private final Masks masks;

  public HtmlText(String source, Masks masks) {
    this.source = source;
    this.masks = masks;
  }

  /** Adds a range without tags: references decoded, white space collapsed. */
  public void addTo(SegmentText text, Span range) {
    int at = range.start();
    int masked = masks.nextStart(at, range.end());
    while (at < range.end()) {
      char c = source.charAt(at);
      Optional<CharacterReference> reference =
          c == '&' ? CharacterReference.lenientAt(source, at, range.end()) : Optional.empty();
      if (masked <= at) {
        at = Math.min(range.end(), masks.addTo(text, at));
        masked = masks.nextStart(at, range.end());
      } else if (reference.isPresent()) {
        text.replaced(reference.get().decoded(), reference.get().span());
        at = reference.get().span().end();
      } else if (isSpace(c)) {
        at = addSpace(text, at, range.end());
      } else {
        text.verbatim(at, at + 1);
        at++;
      }
    }
  }

  private int addSpace(SegmentText text, int start, int limit) {
    int end = start;
    while (end < limit && isSpace(source.charAt(end))) {
      end++;
    }
    if (text.isEmpty() || text.endsWithSpace()) {
      return end;
    }
    if (end == start + 1 && source.charAt(start) == ' ') {
      text.verbatim(start, end);
    } else {
      text.replaced(" ", new Span(start, end));
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
