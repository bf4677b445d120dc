package dev.calque.cli.input;

import dev.calque.core.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.Locale;

/** Reads inputs as UTF-8. */
public final class SourceLoader {

  private static final int SNIFFED = 8_000;
  private static final String MARK = "\uFEFF";

  private final InputStream standardInput;
  private final long maxBytes;

  /**
   * @param standardInput read at most once
   * @param maxBytes larger inputs are refused
   */
  public SourceLoader(InputStream standardInput, long maxBytes) {
    this.standardInput = standardInput;
    this.maxBytes = maxBytes;
  }

  /**
   * Reads an input, without its byte order mark.
   *
   * @throws UnusableInputException if it is no text that Calque can read
   */
  public Source load(Input input) throws UnusableInputException {
    try {
      if (input instanceof Input.File file) {
        try (InputStream stream = Files.newInputStream(file.path())) {
          return decode(file.name(), read(stream));
        }
      }
      if (input instanceof Input.StandardInput in) {
        return decode(in.name(), read(standardInput));
      }
    } catch (AccessDeniedException e) {
      throw new UnusableInputException("may not be read; check its permissions");
    } catch (IOException e) {
      throw new UnusableInputException("cannot be read: " + e.getMessage());
    }
    throw new UnusableInputException(((Input.Unusable) input).problem());
  }

  private byte[] read(InputStream stream) throws IOException, UnusableInputException {
    byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, maxBytes + 1));
    if (bytes.length > maxBytes) {
      throw new UnusableInputException(
          "larger than "
              + Size.format(maxBytes)
              + "; split it, or raise the limit with --max-size");
    }
    return bytes;
  }

  private static Source decode(String name, byte[] bytes) throws UnusableInputException {
    refuseOtherEncodings(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw invalid(bytes, in.position());
    }
    String text = out.flip().toString();
    return new Source(name, text.startsWith(MARK) ? text.substring(1) : text);
  }

  private static void refuseOtherEncodings(byte[] bytes) throws UnusableInputException {
    if (bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF))) {
      throw new UnusableInputException("it is UTF-16; save it as UTF-8");
    }
    for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
      if (bytes[i] == 0) {
        throw new UnusableInputException("a binary file, not a text; leave it out");
      }
    }
  }

  private static UnusableInputException invalid(byte[] bytes, int position) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new UnusableInputException(
        String.format(
            Locale.ROOT,
            "not UTF-8: byte 0x%02X in line %d, byte %d of the line; convert the file, for example"
                + " with iconv -f WINDOWS-1252 -t UTF-8",
            bytes[position] & 0xFF,
            line,
            position - lineStart + 1));
  }
}
