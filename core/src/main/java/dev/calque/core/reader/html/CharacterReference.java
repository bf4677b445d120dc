package dev.calque.core.reader.html;

import dev.calque.core.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A character written by name or number, between an ampersand and a semicolon.
 *
 * @param span where it is written
 * @param decoded what it stands for; never empty
 */
public record CharacterReference(Span span, String decoded) {

  private static final Pattern STRICT =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");
  private static final Pattern LENIENT =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?");

  /** The reference at {@code offset}, as CommonMark has it: with a semicolon. */
  public static Optional<CharacterReference> strictAt(String source, int offset, int limit) {
    return at(STRICT, source, offset, limit);
  }

  /** The reference at {@code offset}, as HTML has it: some need no semicolon. */
  public static Optional<CharacterReference> lenientAt(String source, int offset, int limit) {
    return at(LENIENT, source, offset, limit);
  }

  private static Optional<CharacterReference> at(
      Pattern pattern, String source, int offset, int limit) {
    if (source.charAt(offset) != '&') {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(source).region(offset, limit);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String written = matcher.group();
    String decoded = Parser.unescapeEntities(written, false);
    return decoded.isEmpty() || decoded.equals(written)
        ? Optional.empty()
        : Optional.of(new CharacterReference(new Span(offset, matcher.end()), decoded));
  }
}
