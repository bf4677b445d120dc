package dev.calque.core.check.association;

import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of a {@link PairTable}.
 *
 * @param relations what links the words
 * @param governors base forms, or forms behind {@code =}
 * @param dependents the same
 * @param governorIsWrong whether the governor is to be replaced, not the dependent
 * @param better base forms to write instead, best first
 * @param sources languages that cause it; none if it is wrong whatever the source
 */
record PairRow(
    List<String> relations,
    Set<String> governors,
    Set<String> dependents,
    boolean governorIsWrong,
    List<String> better,
    List<LanguageCode> sources) {

  static PairRow read(Table table, Table.Row row, Map<String, String> classes) {
    if (row.cells().size() != 6) {
      throw table.error(row, row.cells().size() + " cells; a line has six");
    }
    boolean first = row.cell(3).equals("first");
    if (!first && !row.cell(3).equals("second")) {
      throw table.error(row, "\"" + row.cell(3) + "\"; write first or second for what is wrong");
    }
    return new PairRow(
        List.of(row.cell(0).split("\\|")),
        words(table, row, 1, classes),
        words(table, row, 2, classes),
        first,
        row.cell(4).equals("-") ? List.of() : List.of(row.cell(4).split("\\|")),
        row.cell(5).equals("any")
            ? List.of()
            : Arrays.stream(row.cell(5).split(" ")).map(LanguageCode::of).toList());
  }

  private static Set<String> words(
      Table table, Table.Row row, int column, Map<String, String> classes) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : List.of(row.cell(column).split(" "))) {
      if (word.startsWith("@")) {
        String members = classes.get(word.substring(1));
        if (members == null) {
          throw table.error(row, "no class " + word + "; write it in classes.tsv");
        }
        words.addAll(List.of(members.split(" ")));
      } else {
        words.add(word);
      }
    }
    return words;
  }
}
