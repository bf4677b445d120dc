package dev.calque.cli.input;

import dev.calque.core.reader.ArticleFile;
import dev.calque.core.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;

/** Reads inputs into memory, up to a size. */
public final class SourceLoader {

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
   * @throws UnusableInputException if it cannot be read
   * @throws dev.calque.core.reader.UnreadableException if it is no text
   */
  public Source load(Input input) throws UnusableInputException {
    try {
      if (input instanceof Input.File file) {
        try (InputStream stream = Files.newInputStream(file.path())) {
          return ArticleFile.decode(file.name(), read(stream));
        }
      }
      if (input instanceof Input.StandardInput in) {
        return ArticleFile.decode(in.name(), read(standardInput));
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
}
