package dev.calque.core.check.words;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads a word in Latin letters back into the script of its language: engines spell out the words
 * that they do not know, each engine in its own way. The ways are data: {@code
 * languages/<language>/words/romanization.tsv}.
 *
 * @param rows Latin letters, and what they may stand for
 * @param forms how the language builds the words that its dictionary does not list
 */
record Romanization(LanguageCode language, List<Table.Row> rows, Forms forms) {

  private static final int SHORTEST = 5;

  /** A prefix and a short word may well be English: <em>videocast</em>. */
  private static final int SHORTEST_COMPOUND = 10;

  /** Readings tried of one word; more come only from long words with many doubtful letters. */
  private static final int MOST_READINGS = 3000;

  static Optional<Romanization> load(Knowledge knowledge, LanguageCode language) {
    List<Table.Row> rows =
        Table.load(knowledge, "languages/" + language + "/words/romanization.tsv").rows();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Romanization(language, rows, Forms.load(knowledge, language)));
  }

  /** The word of the language that the spelling stands for, if its dictionary has one. */
  Optional<String> original(String word, Lexicon lexicon) {
    return Arrays.stream(word.split("-")).anyMatch(part -> part.length() < SHORTEST)
        ? Optional.empty()
        : first(word, written -> isWord(written, word.length(), lexicon));
  }

  private boolean isWord(String written, int length, Lexicon lexicon) {
    return lexicon.knows(written)
        || (length >= SHORTEST_COMPOUND && forms.isCompound(written, lexicon));
  }

  private Optional<String> first(String word, Predicate<String> known) {
    Deque<Reading> open = new ArrayDeque<>(List.of(new Reading("", 0)));
    for (int tried = 0; !open.isEmpty() && tried < MOST_READINGS; ) {
      Reading reading = open.pop();
      if (reading.at() == word.length()) {
        tried++;
        if (known.test(reading.written())) {
          return Optional.of(reading.written());
        }
        continue;
      }
      for (Table.Row row : rows) {
        if (word.startsWith(row.cell(0), reading.at())) {
          open.push(reading.with(row));
        }
      }
    }
    return Optional.empty();
  }

  /** What is written for the letters up to a place in the word. */
  private record Reading(String written, int at) {

    Reading with(Table.Row row) {
      return new Reading(written + row.cell(1), at + row.cell(0).length());
    }
  }
}
