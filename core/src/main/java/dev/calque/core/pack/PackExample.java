package dev.calque.core.pack;

import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.util.Optional;

/**
 * A sentence that an entry is tried on.
 *
 * @param source as written
 * @param text without brackets and without the mark of a heading
 * @param mark the words in brackets, if there are brackets
 * @param role what segment it stands for
 * @param line where it is in its file, 1-based
 */
public record PackExample(String source, String text, Optional<Span> mark, Role role, int line) {

  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  /**
   * Reads {@code ## Words [[in brackets]]}.
   *
   * @param otherwise the role of an example that is no heading
   * @throws PackSyntaxException if there is more than one pair of brackets, or a broken one
   */
  static PackExample parse(String source, Role otherwise, int line) throws PackSyntaxException {
    String text = source.strip();
    Role role = otherwise;
    if (text.matches("#{1,6} .*")) {
      role = text.startsWith("# ") ? Role.TITLE : Role.HEADING;
      text = text.replaceFirst("#+ +", "");
    }
    int open = text.indexOf(OPEN);
    int close = text.indexOf(CLOSE);
    if (open < 0 && close < 0) {
      return new PackExample(source, text, Optional.empty(), role, line);
    }
    boolean twice = text.indexOf(OPEN, open + 1) >= 0 || text.indexOf(CLOSE, close + 1) >= 0;
    if (open < 0 || close <= open + OPEN.length() || twice) {
      throw new PackSyntaxException(
          "put exactly one pair of [[ ]] around the words that are reported: " + source);
    }
    String inside = text.substring(open + OPEN.length(), close);
    String plain = text.substring(0, open) + inside + text.substring(close + CLOSE.length());
    Span mark = new Span(open, open + inside.length());
    return new PackExample(source, plain, Optional.of(mark), role, line);
  }
}
