package dev.calque.core.check.names;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that we know: the tables in {@code names/persons}, {@code places}, {@code institutions}
 * and {@code peoples}. The first row of a table names its columns by language, each with the mark
 * that holds for its unmarked forms, if any; a cell holds the forms that the language accepts,
 * joined by {@code " | "}, the preferred one first, or {@code -}.
 *
 * @param entities in the order of the tables
 */
public record NameTables(List<NameEntity> entities) {

  public NameTables {
    entities = List.copyOf(entities);
  }

  private record Column(LanguageCode language, NameForm.Use unmarked) {}

  /**
   * Reads the tables; a folder that does not exist is empty.
   *
   * @throws dev.calque.core.knowledge.KnowledgeException if a row has an empty or a surplus cell
   */
  public static NameTables load(Knowledge knowledge) {
    List<NameEntity> entities = new ArrayList<>();
    for (NameEntity.Kind kind : NameEntity.Kind.values()) {
      for (String path : knowledge.list(kind.path())) {
        Table table = Table.load(knowledge, path);
        if (!table.rows().isEmpty()) {
          List<Column> columns = columns(table);
          table.rows().stream()
              .skip(1)
              .map(row -> new NameEntity(kind, forms(table, row, columns)))
              .forEach(entities::add);
        }
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

  private static List<Column> columns(Table table) {
    Table.Row header = table.rows().get(0);
    try {
      return header.cells().stream()
          .map(cell -> NameForm.parse(cell, NameForm.Use.PLAIN))
          .map(column -> new Column(new LanguageCode(column.text()), column.use()))
          .toList();
    } catch (IllegalArgumentException e) {
      throw table.error(header, e.getMessage() + "; the first row names the columns");
    }
  }

  private static Map<LanguageCode, List<NameForm>> forms(
      Table table, Table.Row row, List<Column> columns) {
    if (row.cells().size() > columns.size() || row.cells().stream().anyMatch(String::isEmpty)) {
      throw table.error(row, "a cell is empty or surplus; write - where there is no form");
    }
    Map<LanguageCode, List<NameForm>> forms = new LinkedHashMap<>();
    Map<String, List<NameForm>> known = new HashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cell(i);
      if (!cell.equals("-")) {
        NameForm.Use unmarked = columns.get(i).unmarked();
        List<NameForm> same =
            unmarked == NameForm.Use.PLAIN
                ? known.computeIfAbsent(cell, c -> forms(c, unmarked))
                : forms(cell, unmarked);
        forms.put(columns.get(i).language(), same);
      }
    }
    return forms;
  }

  private static List<NameForm> forms(String cell, NameForm.Use unmarked) {
    List<NameForm> forms = new ArrayList<>();
    for (int at = 0, bar; at <= cell.length(); at = bar + 1) {
      bar = cell.indexOf('|', at);
      bar = bar < 0 ? cell.length() : bar;
      forms.add(NameForm.parse(cell.substring(at, bar).strip(), unmarked));
    }
    return forms;
  }
}
