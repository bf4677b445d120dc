package dev.calque.core.check.names;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that we know: {@code names/persons.tsv}, {@code places.tsv}, {@code institutions.tsv}.
 * The first row of a table names its columns by language; a cell holds the forms that the language
 * accepts, joined by {@code " | "}, the preferred one first, or {@code -}.
 *
 * @param entities in the order of the tables
 */
public record NameTables(List<NameEntity> entities) {

  public NameTables {
    entities = List.copyOf(entities);
  }

  /**
   * Reads the tables; one that does not exist is empty.
   *
   * @throws dev.calque.core.knowledge.KnowledgeException if a row has an empty or a surplus cell
   */
  public static NameTables load(Knowledge knowledge) {
    List<NameEntity> entities = new ArrayList<>();
    for (NameEntity.Kind kind : NameEntity.Kind.values()) {
      Table table = Table.load(knowledge, kind.path());
      if (!table.rows().isEmpty()) {
        List<LanguageCode> columns = columns(table);
        table.rows().stream()
            .skip(1)
            .map(row -> new NameEntity(kind, forms(table, row, columns)))
            .forEach(entities::add);
      }
    }
    return new NameTables(entities);
  }

  /** The entities that have a form in the language. */
  public List<NameEntity> in(LanguageCode language) {
    return entities.stream().filter(entity -> !entity.in(language).isEmpty()).toList();
  }

  /** The languages that some entity has a form in, sorted. */
  public Set<LanguageCode> languages() {
    Set<LanguageCode> languages = new TreeSet<>();
    entities.forEach(entity -> languages.addAll(entity.forms().keySet()));
    return languages;
  }

  private static List<LanguageCode> columns(Table table) {
    Table.Row header = table.rows().get(0);
    try {
      return header.cells().stream().map(LanguageCode::new).toList();
    } catch (IllegalArgumentException e) {
      throw table.error(header, e.getMessage() + "; the first row names the columns");
    }
  }

  private static Map<LanguageCode, List<NameForm>> forms(
      Table table, Table.Row row, List<LanguageCode> columns) {
    if (row.cells().size() > columns.size() || row.cells().stream().anyMatch(String::isEmpty)) {
      throw table.error(row, "a cell is empty or surplus; write - where there is no form");
    }
    Map<LanguageCode, List<NameForm>> forms = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cell(i).equals("-")) {
        forms.put(columns.get(i), forms(row.cell(i)));
      }
    }
    return forms;
  }

  private static List<NameForm> forms(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).map(NameForm::parse).toList();
  }
}
