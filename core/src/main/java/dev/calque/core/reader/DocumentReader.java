package dev.calque.core.reader;

import dev.calque.core.text.Document;
import dev.calque.core.text.Source;

/** Reads one article format. Stateless and thread-safe. */
public interface DocumentReader {

  /**
   * Reads what it can; broken markup never throws.
   *
   * @throws UnreadableException if the text cannot be this format at all, with file, line and
   *     remedy (malformed front matter)
   */
  Document read(Source source);

  /** Reads it with options; a format that leaves nothing open has none to heed. */
  default Document read(Source source, ReadOptions options) {
    return read(source);
  }
}
