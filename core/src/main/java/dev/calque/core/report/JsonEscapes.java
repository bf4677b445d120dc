package dev.calque.core.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Escapes in finished JSON what JSON allows and its readers trip over: lone surrogates, which UTF-8
 * cannot hold, and controls, line separators and direction marks, which a terminal or a reader of
 * lines would obey. All of them can stand in strings only, so the values stay the same.
 */
final class JsonEscapes extends Writer {

  private static final char NONE = 0;

  private final Appendable out;
  private char high = NONE;

  JsonEscapes(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(buffer[i]);
    }
  }

  private void write(char c) throws IOException {
    if (high != NONE && Character.isLowSurrogate(c)) {
      out.append(high).append(c);
      high = NONE;
      return;
    }
    flush();
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (needsEscape(c)) {
      escape(c);
    } else {
      out.append(c);
    }
  }

  private static boolean needsEscape(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> Printable.isObeyed(c);
      default -> false;
    };
  }

  private void escape(char c) throws IOException {
    out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
  }

  /** Writes a high surrogate that nothing followed. */
  @Override
  public void flush() throws IOException {
    if (high != NONE) {
      escape(high);
      high = NONE;
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
