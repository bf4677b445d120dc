package dev.calque.core.reader;

import dev.calque.core.text.Source;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Turns a file's bytes into a {@link Source}: UTF-8, or UTF-16 with a byte order mark; strictly,
 * since an article with replaced characters would be reported for what its reader did. Stateless.
 */
public final class ArticleFile {

  private ArticleFile() {}

  /**
   * Reads a whole file.
   *
   * @throws IOException if the file cannot be read
   * @throws UnreadableException if it is no text in these encodings
   */
  public static Source read(Path file) throws IOException {
    return decode(file.toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
  }

  /**
   * Decodes bytes; a byte order mark is not part of the text.
   *
   * @param name what reports call the source
   * @throws UnreadableException if they are no text in these encodings, with line, column (1-based,
   *     in UTF-16 units) and offset (in bytes, from 0) of the first byte that is wrong
   */
  public static Source decode(String name, byte[] bytes) {
    Encoding encoding = Encoding.of(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(encoding.mark().size());
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    Source source = new Source(name, out.flip().toString());
    rejectBinary(source);
    if (result.isError()) {
      throw hasZero(bytes)
          ? binary(source, source.text().length())
          : unreadable(
              source,
              source.text().length(),
              "byte %s is not valid %s; save the file as UTF-8, for example with iconv"
                  .formatted(in.position(), encoding.charset().name()));
    }
    return source;
  }

  /**
   * The bytes of a text in the encoding of a file, with its byte order mark if it has one.
   *
   * @param file the bytes of the file that the text came from
   */
  public static byte[] encode(String text, byte[] file) {
    Encoding encoding = Encoding.of(file);
    byte[] content = text.getBytes(encoding.charset());
    int mark = encoding.mark().size();
    byte[] bytes = Arrays.copyOf(file, mark + content.length);
    System.arraycopy(content, 0, bytes, mark, content.length);
    return bytes;
  }

  private static void rejectBinary(Source source) {
    int zero = source.text().indexOf('\0');
    if (zero >= 0) {
      throw binary(source, zero);
    }
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte unit : bytes) {
      if (unit == 0) {
        return true;
      }
    }
    return false;
  }

  private static UnreadableException binary(Source source, int offset) {
    return unreadable(source, offset, "this is a binary file; leave it out, or save it as text");
  }

  private static UnreadableException unreadable(Source source, int offset, String what) {
    var position = source.position(offset);
    return new UnreadableException(
        "%s:%s:%s: %s".formatted(source.name(), position.line(), position.column(), what));
  }

  private record Encoding(Charset charset, List<Integer> mark) {

    private static final List<Encoding> MARKED =
        List.of(
            new Encoding(StandardCharsets.UTF_8, List.of(0xEF, 0xBB, 0xBF)),
            new Encoding(StandardCharsets.UTF_16BE, List.of(0xFE, 0xFF)),
            new Encoding(StandardCharsets.UTF_16LE, List.of(0xFF, 0xFE)));

    static Encoding of(byte[] bytes) {
      return MARKED.stream()
          .filter(e -> e.begins(bytes))
          .findFirst()
          .orElse(new Encoding(StandardCharsets.UTF_8, List.of()));
    }

    private boolean begins(byte[] bytes) {
      for (int i = 0; i < mark.size(); i++) {
        if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark.get(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
