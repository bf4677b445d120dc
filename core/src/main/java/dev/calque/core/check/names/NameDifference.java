package dev.calque.core.check.names;

import dev.calque.core.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * The words in which a name differs from how it should be written.
 *
 * @param start where they begin in the written name, in UTF-16 units
 * @param end where they end in the written name
 * @param expected what they should read
 */
record NameDifference(int start, int end, String expected) {

  /** Leaves out the words that both names begin and end with. */
  static NameDifference of(String written, String expected) {
    List<String> is = List.of(written.split(" "));
    List<String> should = List.of(expected.split(" "));
    int shorter = Math.min(is.size(), should.size());
    int head = 0;
    while (head < shorter - 1 && is.get(head).equals(should.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - 1 - head
        && is.get(is.size() - 1 - tail).equals(should.get(should.size() - 1 - tail))) {
      tail++;
    }
    String replacement = String.join(" ", should.subList(head, should.size() - tail));
    return new NameDifference(
        length(is.subList(0, head)),
        written.length() - length(is.subList(is.size() - tail, is.size())),
        isUpperCase(written) ? replacement.toUpperCase(Locale.ROOT) : replacement);
  }

  /** The differing words of a name that stands at {@code name}. */
  Span within(Span name) {
    return new Span(name.start() + start, name.start() + end);
  }

  private static boolean isUpperCase(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 4;
  }

  private static int length(List<String> words) {
    return words.stream().mapToInt(word -> word.length() + 1).sum();
  }
}
