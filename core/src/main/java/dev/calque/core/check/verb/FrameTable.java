package dev.calque.core.check.verb;

import dev.calque.core.check.verb.Frame.Element;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Frames by the lemma of their head, read from {@code languages/LANG/verbs/frames.tsv}: the use of
 * the head (see {@link Head}), lemmas, what must not follow, what follows instead ({@code 0} for
 * nothing, {@code ?} if there is no one answer, {@code ~lemma} for another head), exceptions, and a
 * confidence if it is not high. What follows is words and slots (see {@link Slot}) separated by
 * spaces; words that may stand for each other are separated by {@code |}. Immutable.
 */
final class FrameTable {

  private final Map<String, List<Frame>> frames = new HashMap<>();

  private FrameTable() {}

  static FrameTable load(Knowledge knowledge, LanguageCode language) {
    FrameTable all = new FrameTable();
    Table table = Table.load(knowledge, "languages/" + language + "/verbs/frames.tsv");
    for (Table.Row row : table.rows()) {
      Frame frame = frame(table, row);
      for (String lemma : row.cell(1).split(" ", -1)) {
        all.frames.computeIfAbsent(lemma, key -> new ArrayList<>()).add(frame);
      }
    }
    return all;
  }

  List<Frame> of(String lemma) {
    return frames.getOrDefault(lemma, List.of());
  }

  private static Frame frame(Table table, Table.Row row) {
    Head head =
        Head.named(row.cell(0))
            .orElseThrow(() -> table.error(row, "\"" + row.cell(0) + "\" is no use of a word"));
    if (row.cell(2).isEmpty() || row.cell(3).isEmpty()) {
      throw table.error(row, "too short; write use, lemmas, wrong complement, right complement");
    }
    List<Element> wrong =
        Arrays.stream(row.cell(2).split(" ", -1)).map(FrameTable::element).toList();
    return new Frame(head, wrong, right(row.cell(3)), words(row.cell(4)), confidence(table, row));
  }

  private static Element element(String cell) {
    Optional<Slot> slot = Slot.named(cell);
    return new Element(slot.isPresent() ? Set.of() : Set.of(cell.split("\\|", -1)), slot);
  }

  private static Optional<List<String>> right(String cell) {
    return switch (cell) {
      case "?" -> Optional.empty();
      case "0" -> Optional.of(List.of());
      default -> Optional.of(List.of(cell.split(" ", -1)));
    };
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split(" ", -1))
        .filter(word -> !word.isEmpty() && !word.equals("-"))
        .collect(Collectors.toSet());
  }

  private static Confidence confidence(Table table, Table.Row row) {
    try {
      return row.cell(5).isEmpty()
          ? Confidence.HIGH
          : Confidence.valueOf(row.cell(5).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw table.error(row, "\"" + row.cell(5) + "\" is no confidence; write medium or low");
    }
  }
}
