package dev.calque.core.check.names;

import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text and what stands around it.
 *
 * @param text the text of a segment
 * @param span the place, not empty
 */
public record Site(String text, Span span) {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final String GAP = " \t\n\u000B\f\r\u00a0-";
  private static final Pattern WORD_AFTER =
      Pattern.compile("[\\s\\u00a0-]*(?:[’']s\\s+)?([\\p{L}\\p{M}]+)");
  private static final Pattern TECHNICAL =
      Pattern.compile("[@#/\\\\_=<>{}\\[\\]$%^*|~`&+0-9]|\\p{L}[.:]\\p{L}");
  private static final String BEFORE_START = ".!?:…\"“”«‘'([–—-•·";

  /** The runs of letters of a text, in order; a hyphen or an apostrophe ends one. */
  public static List<Site> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(result -> new Site(text, new Span(result.start(), result.end())))
        .toList();
  }

  /** What the text says there. */
  public String words() {
    return span.in(text);
  }

  /** The word right before, with nothing but space or a hyphen between. */
  public Optional<String> previousWord() {
    int end = span.start();
    while (end > 0 && GAP.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int letters = end > 0 && "’'".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    int start = letters;
    while (start > 0 && isOfWord(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return start < letters ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  /** The word right after, with nothing but space or a hyphen between. */
  public Optional<String> nextWord() {
    Matcher matcher = WORD_AFTER.matcher(text).region(span.end(), text.length());
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether it is part of an address, a hashtag, a file name, code or a word with digits. */
  public boolean isTechnical() {
    return TECHNICAL.matcher(chunk()).find();
  }

  /** Whether a hyphen or an apostrophe joins it to a preceding word. */
  public boolean isJoinedBefore() {
    return span.start() > 1
        && "-'’‑".indexOf(text.charAt(span.start() - 1)) >= 0
        && Character.isLetter(text.charAt(span.start() - 2));
  }

  /** Whether a hyphen joins it to a following word. */
  public boolean isJoinedAfter() {
    return span.end() + 1 < text.length()
        && "-‑".indexOf(text.charAt(span.end())) >= 0
        && Character.isLetter(text.charAt(span.end() + 1));
  }

  /** Whether a sentence, a clause after a colon, or a quotation begins here. */
  public boolean isStart() {
    int end = span.start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 || BEFORE_START.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** What stands between the white space before it and the white space after it, stripped. */
  private String chunk() {
    int start = span.start();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).replaceAll("^[\\[*_]+|[\\]*_.,;:!?]+$", "");
  }

  private static boolean isOfWord(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }
}
