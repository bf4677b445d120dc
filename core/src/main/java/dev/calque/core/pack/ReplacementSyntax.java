package dev.calque.core.pack;

import dev.calque.core.pack.Replacement.Inflected;
import dev.calque.core.pack.Replacement.Part;
import dev.calque.core.pack.Replacement.Reference;
import dev.calque.core.pack.Replacement.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads replacements and messages: text, {@code \1}, {@code <lemma:1>}, {@code <lemma{VBN}>}. */
public final class ReplacementSyntax {

  private static final Pattern INFLECTED =
      Pattern.compile("(?:\\\\([1-9])|([^\\\\<>{}:\\s]+))(?::([1-9])|\\{(.+)})");

  private final Cursor cursor;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private ReplacementSyntax(String source) {
    this.cursor = new Cursor(source);
  }

  /**
   * @throws PackSyntaxException if {@code source} is not a replacement
   */
  public static Replacement parse(String source) throws PackSyntaxException {
    return new Replacement(source, new ReplacementSyntax(source).parts());
  }

  private List<Part> parts() throws PackSyntaxException {
    while (!cursor.atEnd()) {
      char c = cursor.next();
      if (c == '\\') {
        escaped();
      } else if (c == '<') {
        flush();
        parts.add(inflected(cursor.until('>', "write <lemma:1> or \\< for the sign itself")));
      } else {
        text.append(c);
      }
    }
    flush();
    return parts;
  }

  private void escaped() throws PackSyntaxException {
    char c = cursor.peek();
    if (c >= '1' && c <= '9') {
      flush();
      parts.add(new Reference(cursor.next() - '0'));
    } else if (c == '\\' || c == '<') {
      text.append(cursor.next());
    } else {
      throw cursor.error("\\" + c + " means nothing; write \\1 to \\9 for an element, \\\\ for \\");
    }
  }

  private void flush() {
    if (text.length() > 0) {
      parts.add(new Text(text.toString()));
      text.setLength(0);
    }
  }

  private Inflected inflected(String inside) throws PackSyntaxException {
    Matcher m = INFLECTED.matcher(inside);
    if (!m.matches()) {
      throw cursor.error(
          "not an inflection: <"
              + inside
              + ">; write <lemma:1>, <lemma{VBN}> or <\\1{VBN}>; one word");
    }
    Optional<String> tag = Optional.ofNullable(m.group(4));
    if (tag.isPresent()) {
      RegexGuard.checkTag(tag.get());
    }
    return new Inflected(
        Optional.ofNullable(m.group(2)), digit(m.group(1)), digit(m.group(3)), tag);
  }

  private static int digit(@org.jspecify.annotations.Nullable String digit) {
    return digit == null ? 0 : digit.charAt(0) - '0';
  }
}
