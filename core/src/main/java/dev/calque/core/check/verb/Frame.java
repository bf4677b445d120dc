package dev.calque.core.check.verb;

import dev.calque.core.rule.Confidence;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A complement that some words do not take.
 *
 * @param head which use of the word is meant
 * @param wrong what must not follow it
 * @param right what follows it instead; empty if no one knows
 * @param exceptions words nearby, in lower case, with which it is right after all
 * @param confidence how sure it is
 */
record Frame(
    Head head,
    List<Element> wrong,
    Optional<List<String>> right,
    Set<String> exceptions,
    Confidence confidence) {

  private static final int NEARBY = 2;

  /**
   * A place in the complement: some words, or a slot.
   *
   * @param words in lower case; empty for a slot
   */
  record Element(Set<String> words, Optional<Slot> slot) {

    OptionalInt match(Parse parse, int index, FrameWords all) {
      if (slot.isPresent()) {
        return slot.get().fill(parse, index, all);
      }
      boolean fits = index < parse.size() && words.contains(parse.token(index).lower());
      return fits ? OptionalInt.of(index + 1) : OptionalInt.empty();
    }
  }

  /** Where the elements of the complement stand if it begins at a token; empty if it does not. */
  List<Phrase> match(Parse parse, int start, FrameWords words) {
    List<Phrase> places = new ArrayList<>();
    int next = start;
    for (Element element : wrong) {
      OptionalInt end = element.match(parse, next, words);
      if (end.isEmpty()) {
        return List.of();
      }
      places.add(new Phrase(next, end.getAsInt()));
      next = end.getAsInt();
    }
    return places;
  }

  /** Whether a word at the head or in its complement makes the frame right. */
  boolean isExcused(Parse parse, int headIndex, int end) {
    return !exceptions.isEmpty()
        && IntStream.range(Math.max(0, headIndex - NEARBY), Math.min(parse.size(), end + NEARBY))
            .filter(i -> i != headIndex)
            .anyMatch(i -> exceptions.contains(parse.token(i).lower()));
  }

  /** Whether a word of a preposition or conjunction comes first, before which adverbs may stand. */
  boolean beginsWithWord() {
    return wrong.get(0).slot().isEmpty();
  }

  /** Whether the last element is part of what is wrong; a noun phrase stays as it is. */
  boolean keepsLast() {
    Optional<Slot> last = wrong.get(wrong.size() - 1).slot();
    return last.isPresent() && (last.get() == Slot.NP || last.get() == Slot.CLAUSE);
  }
}
