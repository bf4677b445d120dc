package dev.calque.core.report;

import dev.calque.core.lint.Finding;
import dev.calque.core.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of the findings of one article that survive a change elsewhere in it: made from the rule,
 * the faulty words and three words on either side in the same block, not from the position. Equal
 * ones are numbered in order. Not thread-safe.
 */
public final class Fingerprints {

  static final String NAME = "calqueContext/v1";

  private static final int WINDOW = 120;
  private static final int WORDS = 3;
  private static final int HEX_DIGITS = 16;
  private static final Pattern BLOCK_END = Pattern.compile("\\R[ \\t]*\\R");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, Integer> seen = new HashMap<>();

  /** The name of the next finding of the article. */
  public String next(Finding finding) {
    String hash = hash(finding.rule().id() + "\n" + context(finding));
    int number = seen.merge(hash, 1, Integer::sum);
    return hash + ":" + number;
  }

  private static String context(Finding finding) {
    String text = finding.source().text();
    Span span = finding.span();
    String before = text.substring(Math.max(0, span.start() - WINDOW), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + WINDOW));
    String[] blocks = BLOCK_END.split(before, -1);
    List<String> left = words(blocks[blocks.length - 1]);
    List<String> right = words(BLOCK_END.split(after, -1)[0]);
    return String.join(" ", left.subList(Math.max(0, left.size() - WORDS), left.size()))
        + "|"
        + String.join(" ", words(span.in(text)))
        + "|"
        + String.join(" ", right.subList(0, Math.min(WORDS, right.size())));
  }

  private static List<String> words(String text) {
    return Arrays.stream(SPACE.split(text)).filter(word -> !word.isEmpty()).toList();
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
