package dev.calque.core.unicode;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * UTF-8 that was read in an encoding of one byte a character, which makes two to four characters
 * out of one. Immutable.
 */
final class Misreading {

  private static final int FIRST_BYTE = 0x80;
  private static final int FIRST_PRINTED = 0xA0;

  private final Map<Character, Integer> bytes = new HashMap<>();

  Misreading(Charset charset) {
    for (int b = FIRST_BYTE; b <= 0xFF; b++) {
      char c = charset.decode(ByteBuffer.wrap(new byte[] {(byte) b})).charAt(0);
      bytes.put(c == '\uFFFD' ? (char) b : c, b);
      if (b < FIRST_PRINTED) {
        bytes.put((char) b, b);
      }
    }
  }

  /** The number of characters that the character at an offset begins to stand for, 0 for none. */
  int lengthAt(String text, int at) {
    int lead = byteAt(text, at);
    int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (lead > 0xF4 || at + length > text.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      int next = byteAt(text, i);
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
    }
    return length;
  }

  /** The code point that stands at an offset, if the characters there are one misread. */
  OptionalInt codePointAt(String text, int at) {
    int length = lengthAt(text, at);
    if (length == 0) {
      return OptionalInt.empty();
    }
    int codePoint = byteAt(text, at) & (0x7F >> length);
    for (int i = at + 1; i < at + length; i++) {
      codePoint = (codePoint << 6) | (byteAt(text, i) & 0x3F);
    }
    return codePoint >= smallest(length) ? OptionalInt.of(codePoint) : OptionalInt.empty();
  }

  private static int smallest(int length) {
    return length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
  }

  private int byteAt(String text, int at) {
    return bytes.getOrDefault(text.charAt(at), 0);
  }
}
