package dev.calque.core.reader.markdown;

import dev.calque.core.reader.Masks;
import dev.calque.core.reader.SegmentText;
import dev.calque.core.reader.html.CharacterReference;
import dev.calque.core.text.Span;
import java.util.Optional;

/**
 * Lays the text that the parser understood along the source it understood it from, unit by unit:
 * backslashes of escapes are markup, references are decoded, masks count as what they are.
 */
final class InlineText {

  private final String source;
  private final Masks masks;

  InlineText(String source, Masks masks) {
    this.source = source;
    this.masks = masks;
  }

  /**
   * Adds the text of {@code span}.
   *
   * @param literal what the parser made of it; may be shorter than its source
   * @return how much of {@code literal} was laid along
   */
  int addTo(SegmentText text, Span span, String literal) {
    int at = span.start();
    int read = 0;
    int masked = masks.nextStart(at, span.end());
    while (at < span.end() && read < literal.length()) {
      if (masked <= at) {
        int end = Math.min(span.end(), masks.addTo(text, at));
        read += end - at;
        at = end;
        masked = masks.nextStart(at, span.end());
        continue;
      }
      Optional<CharacterReference> reference = referenceAt(at, span.end(), literal, read);
      if (reference.isPresent()) {
        text.reference(reference.get().decoded(), reference.get().span());
        read += reference.get().decoded().length();
        at = reference.get().span().end();
        continue;
      }
      if (isEscape(at, span.end(), literal.charAt(read))) {
        at++;
      }
      addUnit(text, at, literal.charAt(read));
      at++;
      read++;
    }
    return Math.min(read, literal.length());
  }

  private void addUnit(SegmentText text, int at, char understood) {
    if (understood == ' ' && text.endsWithSpace() && text.sourceEnd() < at) {
      return; // markup between two spaces leaves one
    }
    if (source.charAt(at) == understood) {
      text.verbatim(at, at + 1);
    } else {
      text.replaced(String.valueOf(understood), new Span(at, at + 1));
    }
  }

  private Optional<CharacterReference> referenceAt(int at, int limit, String literal, int read) {
    return CharacterReference.strictAt(source, at, limit)
        .filter(r -> literal.startsWith(r.decoded(), read));
  }

  private boolean isEscape(int at, int limit, char understood) {
    return source.charAt(at) == '\\'
        && at + 1 < limit
        && source.charAt(at + 1) == understood
        && isAsciiPunctuation(understood);
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < '\u007f' && !Character.isLetterOrDigit(c);
  }
}
