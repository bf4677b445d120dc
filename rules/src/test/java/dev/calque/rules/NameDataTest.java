package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.names.NameEntity;
import dev.calque.core.check.names.NameTables;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameDataTest {

  private static final int MOST_ROWS = 400;

  private static Stream<String> tables() {
    return CalqueRules.knowledge().list("names").stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesAreSortedAndStandOnceAndHaveNoEmptyCell(String path) {
    List<Table.Row> rows = Table.load(CalqueRules.knowledge(), path).rows();
    List<Table.Row> names = rows.subList(1, rows.size());
    assertThat(names).hasSizeBetween(40, MOST_ROWS);
    assertThat(names).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(rows.get(0).cells()));
    assertThat(names).flatExtracting(Table.Row::cells).noneMatch(String::isBlank);
    List<String> preferred =
        names.stream().map(row -> row.cell(0).split(" \\| ")[0].replaceAll("[!?~*]", "")).toList();
    assertThat(preferred).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableHasTheTenLanguages(String path) {
    Table.Row header = Table.load(CalqueRules.knowledge(), path).rows().get(0);
    assertThat(header.cells().stream().map(cell -> cell.replace("?", "")))
        .containsExactly("en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "languages/en/casing/abbreviations.txt",
        "languages/en/casing/calendar.txt",
        "languages/en/casing/informal.txt",
        "languages/en/casing/lower-case-phrases.txt",
        "languages/en/casing/lower-case.txt",
        "languages/en/names/fixed-phrases.txt",
        "languages/en/names/foreign-particles.txt",
        "languages/en/names/homographs.txt",
        "transliteration/cyrillic/context-en.txt",
        "transliteration/cyrillic/context-de.txt",
        "transliteration/cyrillic/keep.txt"
      })
  void listsAreSortedAndHaveNoDuplicates(String path) {
    List<String> words =
        Table.load(CalqueRules.knowledge(), path).rows().stream().map(r -> r.cell(0)).toList();
    assertThat(words).hasSizeGreaterThan(5).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk"})
  void everyLanguageHasHundredsOfNames(String language) {
    List<NameEntity> entities =
        NameTables.load(CalqueRules.knowledge()).in(new LanguageCode(language));
    assertThat(count(entities, NameEntity.Kind.PLACE)).isGreaterThan(880);
    assertThat(count(entities, NameEntity.Kind.PERSON)).isGreaterThan(300);
    assertThat(count(entities, NameEntity.Kind.INSTITUTION)).isGreaterThan(120);
    assertThat(count(entities, NameEntity.Kind.PEOPLE)).isGreaterThan(80);
  }

  @Test
  void aFormOfALanguageStandsOnceInARow() {
    assertThat(NameTables.load(CalqueRules.knowledge()).entities())
        .allSatisfy(
            entity ->
                assertThat(entity.forms().values())
                    .allSatisfy(
                        forms ->
                            assertThat(forms.stream().map(form -> form.text()).toList())
                                .doesNotHaveDuplicates()));
  }

  private static long count(List<NameEntity> entities, NameEntity.Kind kind) {
    return entities.stream().filter(entity -> entity.kind() == kind).count();
  }
}
