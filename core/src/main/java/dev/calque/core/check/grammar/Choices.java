package dev.calque.core.check.grammar;

import dev.calque.core.knowledge.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a word can be replaced by, best first: a table with the word in the first column and the
 * choices in the second, separated by {@code |}. Immutable.
 */
public final class Choices {

  private final Map<String, List<String>> byWord;

  private Choices(Map<String, List<String>> byWord) {
    this.byWord = Map.copyOf(byWord);
  }

  /** The choices of a table, which lists every word once. */
  public static Choices of(Table table) {
    Map<String, List<String>> byWord = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      if (row.cell(1).isEmpty()) {
        throw table.error(row, "no choices; write them behind a tab, separated by |");
      }
      if (byWord.put(row.cell(0), split(row.cell(1))) != null) {
        throw table.error(row, "\"" + row.cell(0) + "\" stands above; join the two lines");
      }
    }
    return new Choices(byWord);
  }

  /** Best first; empty if the table does not have the word. Case is ignored. */
  public List<String> of(String word) {
    return byWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  public boolean has(String word) {
    return byWord.containsKey(word.toLowerCase(Locale.ROOT));
  }

  public boolean isEmpty() {
    return byWord.isEmpty();
  }

  private static List<String> split(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).toList();
  }
}
