package dev.calque.core.pack;

import java.util.List;
import java.util.Optional;

/**
 * A pattern of an entry: what to find in one sentence.
 *
 * @param source as written
 * @param elements in order, at least one of which takes a token
 * @param atStart whether only opening punctuation may precede it in its sentence
 * @param atEnd whether only closing punctuation may follow it in its sentence
 * @param markFrom index of the first reported element
 * @param markTo one past the last reported element
 */
public record TokenPattern(
    String source,
    List<Element> elements,
    boolean atStart,
    boolean atEnd,
    int markFrom,
    int markTo) {

  public TokenPattern {
    elements = List.copyOf(elements);
    if (markFrom < 0 || markTo <= markFrom || markTo > elements.size()) {
      throw new IllegalArgumentException("no marked element: " + source);
    }
  }

  /** How many sequences of token tests it stands for. */
  public long variants() {
    return variants(elements);
  }

  private static long variants(List<Element> elements) {
    long product = 1;
    for (Element element : elements) {
      long sum = 0;
      for (int times = element.min(); times <= element.max(); times++) {
        sum += power(once(element.atom()), times);
      }
      product = Math.min(Integer.MAX_VALUE, product * sum);
    }
    return product;
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power = Math.min(Integer.MAX_VALUE, power * base);
    }
    return power;
  }

  private static long once(Atom atom) {
    return atom instanceof Group group
        ? group.alternatives().stream().mapToLong(TokenPattern::variants).sum()
        : 1;
  }

  /** Whether it can match without taking a token. */
  static boolean canBeEmpty(List<Element> elements) {
    return elements.stream()
        .allMatch(
            e ->
                e.min() == 0
                    || (e.atom() instanceof Group group
                        && group.alternatives().stream().anyMatch(TokenPattern::canBeEmpty)));
  }

  /**
   * Something that may stand several times.
   *
   * @param min at least 0
   * @param max at least 1 and {@code min}
   */
  public record Element(Atom atom, int min, int max) {}

  /** What an element repeats. */
  public sealed interface Atom permits TokenTest, Group {}

  /** One of several sequences. */
  public record Group(List<List<Element>> alternatives) implements Atom {
    public Group {
      alternatives = alternatives.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A test of one token; of several tokens where the language splits one of the words.
   *
   * @param form how {@code words} are compared
   * @param words alternatives; one regular expression for {@link Form#REGEX}, none for {@link
   *     Form#ANY}
   * @param pos a regular expression for the whole part-of-speech tag
   * @param except tests of which the token must pass none in any reading
   */
  public record TokenTest(
      Form form, List<String> words, Optional<String> pos, List<TokenTest> except) implements Atom {
    public TokenTest {
      words = List.copyOf(words);
      except = List.copyOf(except);
    }
  }

  /** How the words of a test are compared with a token. */
  public enum Form {
    /** Any token. */
    ANY,
    /** The token as written, case ignored. */
    WORD,
    /** The token as written. */
    EXACT,
    /** The base form, case ignored. */
    LEMMA,
    /** The whole token, case ignored. */
    REGEX
  }
}
