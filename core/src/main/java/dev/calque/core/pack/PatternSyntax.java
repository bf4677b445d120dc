package dev.calque.core.pack;

import dev.calque.core.pack.TokenPattern.Atom;
import dev.calque.core.pack.TokenPattern.Element;
import dev.calque.core.pack.TokenPattern.Form;
import dev.calque.core.pack.TokenPattern.Group;
import dev.calque.core.pack.TokenPattern.TokenTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  private int markFrom = -1;
  private int markTo = -1;

  private PatternSyntax(String source) {
    this.source = source;
    this.cursor = new Cursor(source.strip());
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
      Atom atom = cursor.skip('(') ? group() : test(inGroup);
      alternatives.add(List.of(new Element(atom, 1, 1)));
    } while (!inGroup && cursor.skip('|'));
    return alternatives.size() == 1 ? alternatives.get(0).get(0).atom() : new Group(alternatives);
  }

  private TokenTest test(boolean inGroup) throws PackSyntaxException {
    TokenTest test =
        atNegation(inGroup)
            ? new TokenTest(Form.ANY, List.of(), Optional.empty(), List.of())
            : simple(inGroup);
    if (!atNegation(inGroup)) {
      return test;
    }
    cursor.next();
    List<TokenTest> except = new ArrayList<>();
    do {
      except.add(simple(inGroup));
    } while (!inGroup && cursor.skip('|'));
    return new TokenTest(test.form(), test.words(), test.pos(), except);
  }

  private TokenTest simple(boolean inGroup) throws PackSyntaxException {
    return switch (cursor.peek()) {
      case '<' -> lemma();
      case '{' -> tagged();
      case '"' -> exact();
      case '*' -> any();
      case '/' -> beginsTest(1, inGroup) ? regex() : word(inGroup);
      default -> word(inGroup);
    };
  }

  private TokenTest any() throws PackSyntaxException {
    cursor.next();
    return new TokenTest(Form.ANY, List.of(), tag(), List.of());
  }

  private TokenTest tagged() throws PackSyntaxException {
    if (Character.isDigit(cursor.peek(1))) {
      throw cursor.error("a number of times without an element; write *{0,3} for a gap");
    }
    return new TokenTest(Form.ANY, List.of(), tag(), List.of());
  }

  private TokenTest exact() throws PackSyntaxException {
    cursor.next();
    String exact = cursor.until('"', "write \"Word\", or \\\" for the mark itself");
    return new TokenTest(Form.EXACT, alternatives(exact), tag(), List.of());
  }

  private TokenTest lemma() throws PackSyntaxException {
    cursor.next();
    StringBuilder lemmas = new StringBuilder();
    while (cursor.peek() != '>' && cursor.peek() != '{') {
      if (cursor.atGap()) {
        throw cursor.error("no closing >; write one lemma a token: <track>, <consider|explore>");
      }
      lemmas.append(cursor.next());
    }
    Optional<String> pos = tag();
    if (!cursor.skip('>')) {
      throw cursor.error("no closing > behind the tag; write <track{NNS?}>");
    }
    List<String> words = alternatives(lemmas.toString());
    return new TokenTest(Form.LEMMA, words, pos, List.of());
  }

  private TokenTest regex() throws PackSyntaxException {
    cursor.next();
    String regex = cursor.until('/', "write /regex/, or \\/ for the slash itself");
    RegexGuard.checkToken(regex);
    return new TokenTest(Form.REGEX, List.of(regex), tag(), List.of());
  }

  private TokenTest word(boolean inGroup) throws PackSyntaxException {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    while (!atWordEnd(0, inGroup) && !atOtherKind()) {
      char c = cursor.next();
      if (c == '|' && !inGroup) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c == '\\' && !cursor.atGap() ? cursor.next() : c);
      }
      if (isSuffix(inGroup)) {
        break;
      }
    }
    words.add(word.toString());
    return new TokenTest(Form.WORD, nonEmpty(words), tag(), List.of());
  }

  /** Whether the next alternative is no plain word. */
  private boolean atOtherKind() {
    return cursor.peek() == '|' && "<{\"/*(".indexOf(cursor.peek(1)) >= 0;
  }

  /** Whether what follows belongs to the element, not to the word just begun. */
  private boolean isSuffix(boolean inGroup) {
    return switch (cursor.peek()) {
      case '{' -> true;
      case '?' -> atWordEnd(1, inGroup);
      case '!' -> atNegation(inGroup);
      default -> false;
    };
  }

  /** Whether a ! comes before something that it negates; otherwise it is the mark itself. */
  private boolean atNegation(boolean inGroup) {
    return cursor.peek() == '!' && beginsTest(1, inGroup);
  }

  private boolean beginsTest(int ahead, boolean inGroup) {
    char c = cursor.peek(ahead);
    return c != ' ' && c != ')' && c != ']' && !(inGroup && c == '|');
  }

  private boolean atWordEnd(int ahead, boolean inGroup) {
    return switch (cursor.peek(ahead)) {
      case ' ', '(', ')', '[', ']', '<', '>', '"' -> true;
      case '|' -> inGroup;
      default -> false;
    };
  }

  private Optional<String> tag() throws PackSyntaxException {
    if (cursor.peek() != '{' || Character.isDigit(cursor.peek(1))) {
      return Optional.empty();
    }
    cursor.next();
    String tag = cursor.untilBrace();
    RegexGuard.checkTag(tag);
    return Optional.of(tag);
  }

  private List<String> alternatives(String text) throws PackSyntaxException {
    return nonEmpty(List.of(text.split("\\|", -1)));
  }

  private List<String> nonEmpty(List<String> words) throws PackSyntaxException {
    if (words.stream().anyMatch(String::isBlank)) {
      throw cursor.error("an empty word; write a word, or \\ before a sign of the syntax");
    }
    return words;
  }
}
