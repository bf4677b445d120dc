package dev.calque.core.pack;

import dev.calque.core.pack.TokenPattern.Form;
import dev.calque.core.pack.TokenPattern.TokenTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the test of one token: {@code word}, {@code <lemma{tag}>}, {@code /regex/}, {@code x!y}.
 */
final class TestSyntax {

  private final Cursor cursor;

  TestSyntax(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads one test and moves behind it.
   *
   * @param inGroup whether {@code |} separates the alternatives of a group around it
   */
  TokenTest test(boolean inGroup) throws PackSyntaxException {
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
