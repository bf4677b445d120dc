package dev.calque.core.pack;

import dev.calque.core.pack.TokenPattern.Atom;
import dev.calque.core.pack.TokenPattern.Element;
import dev.calque.core.pack.TokenPattern.Group;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the pattern language of {@code docs/rule-packs.md}:
 *
 * <pre>
 * pattern = ["^"] { element | "[" | "]" } ["$"]
 * element = (group | test) ["?" | "{" m ["," n] "}"]
 * group   = "(" element… { "|" element… } ")"
 * test    = simple {"|" simple} | [simple] "!" simple {"|" simple}
 * simple  = "*" | word{"|"word} | "&lt;"lemmas"&gt;" | '"'words'"' | "/"regex"/" , each with ["{"tag"}"]
 * </pre>
 */
public final class PatternSyntax {

  /** More sequences than this are refused: such a pattern says too little. */
  static final int MAX_VARIANTS = 500;

  private static final int MAX_REPEAT = 20;

  private final String source;
  private final Cursor cursor;
  private final TestSyntax tests;
  private int markFrom = -1;
  private int markTo = -1;

  private PatternSyntax(String source) {
    this.source = source;
    this.cursor = new Cursor(source.strip());
    this.tests = new TestSyntax(cursor);
  }

  /**
   * @throws PackSyntaxException if {@code pattern} is not one
   */
  public static TokenPattern parse(String pattern) throws PackSyntaxException {
    return new PatternSyntax(pattern).pattern();
  }

  private TokenPattern pattern() throws PackSyntaxException {
    boolean atStart = cursor.peek() == '^' && cursor.peek(1) == ' ' && cursor.skip('^');
    List<Element> elements = new ArrayList<>();
    boolean atEnd = false;
    for (cursor.skipSpaces(); !cursor.atEnd(); cursor.skipSpaces()) {
      if (atEnd) {
        throw cursor.error(
            "words behind $, the sentence end; put $ last, or write \\$ for the sign");
      }
      if (!mark(elements.size())) {
        if (cursor.peek() == '$' && cursor.peek(1) == ' ') {
          cursor.next();
          atEnd = true;
        } else {
          elements.add(element(false));
        }
      }
    }
    return checked(elements, atStart, atEnd);
  }

  private boolean mark(int element) throws PackSyntaxException {
    if (cursor.skip('[')) {
      if (markFrom >= 0) {
        throw cursor.error("a second [; a pattern reports one stretch of words");
      }
      markFrom = element;
      return true;
    }
    if (cursor.peek() == ']') {
      if (markFrom < 0 || markTo >= 0 || element == markFrom) {
        throw cursor.error("a ] without words after a [ before it; write [words], or \\]");
      }
      cursor.next();
      markTo = element;
      return true;
    }
    return false;
  }

  private TokenPattern checked(List<Element> elements, boolean atStart, boolean atEnd)
      throws PackSyntaxException {
    if (TokenPattern.canBeEmpty(elements)) {
      throw new PackSyntaxException(
          "the pattern can match the empty text; make at least one element required");
    }
    if (markFrom >= 0 && markTo < 0) {
      throw cursor.error("no ] for the [; write [words]");
    }
    int from = Math.max(markFrom, 0);
    int to = markTo < 0 ? elements.size() : markTo;
    if (TokenPattern.canBeEmpty(elements.subList(from, to))) {
      throw new PackSyntaxException("the words in [ ] can be empty; make one element required");
    }
    TokenPattern pattern = new TokenPattern(source, elements, atStart, atEnd, from, to);
    if (pattern.variants() > MAX_VARIANTS) {
      throw new PackSyntaxException(
          "the pattern stands for more than "
              + MAX_VARIANTS
              + " sequences; use fewer gaps, options and groups, or several patterns");
    }
    return pattern;
  }

  private Element element(boolean inGroup) throws PackSyntaxException {
    Atom atom = atom(inGroup);
    int[] times = times();
    if (!atBoundary(inGroup)) {
      throw cursor.error(
          "unexpected "
              + cursor.peek()
              + "; separate elements with a space, or write \\"
              + cursor.peek()
              + " for the character itself");
    }
    return new Element(atom, times[0], times[1]);
  }

  /** How often an element stands: least, most. */
  private int[] times() throws PackSyntaxException {
    if (cursor.skip('?')) {
      return new int[] {0, 1};
    }
    if (cursor.peek() != '{' || !Character.isDigit(cursor.peek(1))) {
      return new int[] {1, 1};
    }
    cursor.next();
    String range = cursor.untilBrace();
    if (!range.matches("\\d{1,2}(,\\d{1,2})?")) {
      throw cursor.error("not a number of times: {" + range + "}; write {0,3}");
    }
    String[] ends = range.split(",", 2);
    int min = Integer.parseInt(ends[0]);
    int max = Integer.parseInt(ends[ends.length - 1]);
    if (max < Math.max(1, min) || max > MAX_REPEAT) {
      throw cursor.error(
          "{" + range + "} is no range; the smaller number comes first, at most " + MAX_REPEAT);
    }
    return new int[] {min, max};
  }

  private boolean atBoundary(boolean inGroup) {
    char c = cursor.peek();
    return c == ' ' || c == ']' || (inGroup && (c == '|' || c == ')'));
  }

  private Group group() throws PackSyntaxException {
    List<List<Element>> alternatives = new ArrayList<>();
    do {
      List<Element> sequence = new ArrayList<>();
      for (cursor.skipSpaces(); cursor.peek() != '|' && cursor.peek() != ')'; cursor.skipSpaces()) {
        if (cursor.atEnd()) {
          throw cursor.error("no closing ); write (these words|or these)");
        }
        sequence.add(element(true));
      }
      if (sequence.isEmpty()) {
        throw cursor.error("an empty alternative in ( ); make the group optional with )?");
      }
      alternatives.add(sequence);
    } while (cursor.skip('|'));
    cursor.next();
    return new Group(alternatives);
  }

  /** A test or a group; tests of several kinds, {@code the|<my>}, are a group without brackets. */
  private Atom atom(boolean inGroup) throws PackSyntaxException {
    List<List<Element>> alternatives = new ArrayList<>();
    do {
      Atom atom = cursor.skip('(') ? group() : tests.test(inGroup);
      alternatives.add(List.of(new Element(atom, 1, 1)));
    } while (!inGroup && cursor.skip('|'));
    return alternatives.size() == 1 ? alternatives.get(0).get(0).atom() : new Group(alternatives);
  }
}
