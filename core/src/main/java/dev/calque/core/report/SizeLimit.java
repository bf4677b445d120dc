package dev.calque.core.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Takes lines until a number of bytes of UTF-8 is used up. Not thread-safe. */
final class SizeLimit {

  private final Appendable out;
  private int left;

  SizeLimit(Appendable out, int bytes) {
    this.out = out;
    this.left = bytes;
  }

  /** Gives more bytes. */
  void raise(int bytes) {
    left += bytes;
  }

  /** Writes the line, whatever is left. */
  void write(String line) throws IOException {
    left -= size(line);
    out.append(line).append('\n');
  }

  /** Writes the line if it fits. */
  boolean offer(String line) throws IOException {
    if (size(line) > left) {
      return false;
    }
    write(line);
    return true;
  }

  /** The sentence that says what did not fit. */
  static String leftOut(int number, String noun) {
    return "Left out here for want of space: " + Counted.of(number, noun) + ".";
  }

  private static int size(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length + 1;
  }
}
