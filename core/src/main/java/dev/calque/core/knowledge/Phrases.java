package dev.calque.core.knowledge;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Phrases of a data file as patterns. A cell is a regular expression in which a space is any white
 * space and an apostrophe is a straight or a curly one; case does not count. A word does not match
 * inside a longer word.
 */
public final class Phrases {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String EDGE = "(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))";

  private Phrases() {}

  /**
   * The phrase in a cell of a row.
   *
   * @throws KnowledgeException if it is no regular expression or matches the empty text
   */
  public static Pattern pattern(Table table, Table.Row row, int column) {
    String phrase = row.cell(column).replace(" ", "\\s+").replace("'", "['’]");
    try {
      Pattern pattern = Pattern.compile(bound(phrase), FLAGS);
      if (phrase.isEmpty() || pattern.matcher("").find()) {
        throw table.error(row, "the phrase matches the empty text; write at least one word");
      }
      return pattern;
    } catch (PatternSyntaxException e) {
      String what = "no regular expression: " + e.getDescription();
      throw table.error(row, what + "; put a backslash before signs such as ( [ ? *");
    }
  }

  private static String bound(String phrase) {
    boolean word = !phrase.isEmpty() && Character.isLetterOrDigit(phrase.charAt(0));
    boolean open = phrase.startsWith("(?:");
    String before = word ? "(?<![\\p{L}\\p{N}])" : open ? EDGE : "";
    return before + "(?:" + phrase + ")" + EDGE;
  }
}
