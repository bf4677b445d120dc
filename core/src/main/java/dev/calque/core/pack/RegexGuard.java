package dev.calque.core.pack;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Refuses regular expressions that are invalid, match nothing at all, or take long on some token.
 * Slowness is found by trying: tokens of one repeated character that occurs in the expression, each
 * with a budget of steps that a linear expression does not need. Only expressions that repeat a
 * group, refer back or repeat four times are tried.
 */
final class RegexGuard {

  private static final int TOKEN = 40;
  private static final int BUDGET = 20_000;

  private static final Pattern SUSPICIOUS = Pattern.compile("\\)[*+{]|\\\\[1-9]|([*+].*){4}");

  private RegexGuard() {}

  /** A regular expression for a whole token. */
  static void checkToken(String regex) throws PackSyntaxException {
    Pattern pattern = compile(regex, "/" + regex + "/");
    if (regex.contains(" ")) {
      throw new PackSyntaxException(
          "/" + regex + "/ has a space, which no token has; write two elements");
    }
    if (pattern.matcher("").matches()) {
      throw new PackSyntaxException(
          "/" + regex + "/ matches the empty text; make some part of it required");
    }
    checkSpeed(regex, pattern);
  }

  /** A regular expression for a whole part-of-speech tag. */
  static void checkTag(String regex) throws PackSyntaxException {
    Pattern pattern = compile(regex, "{" + regex + "}");
    if (regex.isBlank()) {
      throw new PackSyntaxException("{} has no tag; write one, such as {NN.*}, or * for any token");
    }
    checkSpeed(regex, pattern);
  }

  private static Pattern compile(String regex, String quoted) throws PackSyntaxException {
    try {
      return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw new PackSyntaxException(
          quoted + " is not a regular expression: " + e.getDescription() + "; correct it");
    }
  }

  private static void checkSpeed(String regex, Pattern pattern) throws PackSyntaxException {
    if (!SUSPICIOUS.matcher(regex).find()) {
      return;
    }
    for (String token : probes(regex)) {
      try {
        boolean unused = pattern.matcher(new Counted(token, new AtomicInteger(BUDGET))).matches();
      } catch (TooSlowException | StackOverflowError e) {
        throw new PackSyntaxException(
            "/" + regex + "/ can take very long; do not repeat what already repeats, as in (a+)+");
      }
    }
  }

  private static Set<String> probes(String regex) {
    Set<String> probes = new TreeSet<>();
    (regex + "aA1-")
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(c -> Character.toString(c).repeat(TOKEN) + "\u0001")
        .forEach(probes::add);
    String letters = regex.replaceAll("[^\\p{L}]", "");
    if (!letters.isEmpty()) {
      probes.add(letters.repeat(1 + TOKEN / letters.length()) + "\u0001");
    }
    return probes;
  }

  private static final class TooSlowException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts how often it is read; {@code left} is shared with what is cut out of it. */
  private record Counted(CharSequence text, AtomicInteger left) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (left.getAndDecrement() <= 0) {
        throw new TooSlowException();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
