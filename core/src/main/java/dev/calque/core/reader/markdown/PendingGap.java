package dev.calque.core.reader.markdown;

import dev.calque.core.reader.SegmentText;
import dev.calque.core.text.Span;
import java.util.Optional;

/**
 * A line break or an image in a sentence, which counts only if text follows in the same block. Not
 * thread-safe.
 */
final class PendingGap {

  private final String source;
  private final SegmentText text;
  private String breakText = "";
  private Optional<Span> breakTag = Optional.empty();
  private Optional<Span> image = Optional.empty();

  PendingGap(String source, SegmentText text) {
    this.source = source;
    this.text = text;
  }

  void softBreak() {
    breakText = breakText.isEmpty() ? " " : breakText;
  }

  void hardBreak() {
    breakText = "\n";
  }

  void hardBreak(Span tag) {
    breakText = "\n";
    breakTag = Optional.of(tag);
  }

  void image(Span span) {
    if (text.hasWords()) {
      closeBefore(span.start());
      image = Optional.of(span);
    }
  }

  /** Adds what is pending, now that text goes on at {@code offset}. */
  void closeBefore(int offset) {
    image.ifPresent(text::placeholder);
    image = Optional.empty();
    if (!breakText.isEmpty() && !text.isEmpty() && !text.endsWithSpace()) {
      text.replaced(breakText, breakTag.orElseGet(() -> lineEndBefore(offset)));
    }
    breakText = "";
    breakTag = Optional.empty();
  }

  private Span lineEndBefore(int offset) {
    int floor = text.sourceEnd();
    int end = offset;
    while (end > floor && source.charAt(end - 1) != '\n' && source.charAt(end - 1) != '\r') {
      end--;
    }
    if (end == floor) {
      return new Span(Math.max(floor, offset), Math.max(floor, offset));
    }
    boolean isPair = end - 2 >= floor && source.startsWith("\r\n", end - 2);
    return new Span(isPair ? end - 2 : end - 1, end);
  }
}
