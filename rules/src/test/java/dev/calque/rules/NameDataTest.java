package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.names.NameTables;
import dev.calque.core.knowledge.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameDataTest {

  @ParameterizedTest
  @ValueSource(strings = {"names/persons.tsv", "names/places.tsv", "names/institutions.tsv"})
  void namesAreSortedAndStandOnceAndHaveNoEmptyCell(String path) {
    List<Table.Row> rows = Table.load(CalqueRules.knowledge(), path).rows();
    List<Table.Row> names = rows.subList(1, rows.size());
    assertThat(names).hasSizeGreaterThan(60);
    assertThat(names).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(rows.get(0).cells()));
    assertThat(names).flatExtracting(Table.Row::cells).noneMatch(String::isBlank);
    List<String> preferred = names.stream().map(row -> row.cell(0).split(" \\| ")[0]).toList();
    assertThat(preferred).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "languages/en/casing/abbreviations.txt",
        "languages/en/casing/calendar.txt",
        "languages/en/casing/informal.txt",
        "languages/en/casing/lower-case-phrases.txt",
        "languages/en/casing/lower-case.txt",
        "languages/en/names/foreign-particles.txt",
        "languages/en/names/homographs.txt",
        "transliteration/fr-en-context.txt",
        "transliteration/fr-en-endings.txt",
        "transliteration/fr-en-given-names.tsv",
        "transliteration/fr-en-keep.txt"
      })
  void listsAreSortedAndHaveNoDuplicates(String path) {
    List<String> words =
        Table.load(CalqueRules.knowledge(), path).rows().stream().map(r -> r.cell(0)).toList();
    assertThat(words).hasSizeGreaterThan(5).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void everyTableCanBeRead() {
    assertThat(NameTables.load(CalqueRules.knowledge()).entities()).hasSizeGreaterThan(1000);
  }
}
