package dev.calque.core.check.names;

import dev.calque.core.check.names.Transliteration.GivenName;
import dev.calque.core.check.names.Transliteration.People;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Slavic given names, one a row, and how each language, a column, writes them. */
final class GivenNames {

  private final Table table;
  private final List<String> columns;

  private GivenNames(Table table, List<String> columns) {
    this.table = table;
    this.columns = List.copyOf(columns);
  }

  static GivenNames load(Knowledge knowledge, String path) {
    Table table = Table.load(knowledge, path);
    return new GivenNames(table, table.rows().isEmpty() ? List.of() : table.rows().get(0).cells());
  }

  /**
   * The names as a text in one language may have them in the spelling of another, by that spelling.
   * A spelling that both languages have for one name is right, whatever other names it could be.
   */
  Map<String, GivenName> of(LanguageCode from, LanguageCode into) {
    int source = columns.indexOf(from.value());
    int target = columns.indexOf(into.value());
    Map<String, GivenName> names = new HashMap<>();
    if (source < 0 || target < 0) {
      return names;
    }
    for (Table.Row row : table.rows().subList(1, table.rows().size())) {
      List<String> right = forms(row.cell(target)).stream().map(GivenNames::plain).toList();
      for (String form : right.isEmpty() ? List.<String>of() : forms(row.cell(source))) {
        String written = plain(form);
        String expected = right.contains(written) ? written : right.get(0);
        GivenName name = new GivenName(written, expected, people(row, form));
        names.merge(written, name, (one, other) -> other.isForeign() ? one : other);
      }
    }
    return names;
  }

  private People people(Table.Row row, String form) {
    Optional<People> marked =
        switch (form.charAt(0)) {
          case '?' -> Optional.of(People.SLAVIC);
          case '*' -> Optional.of(People.SHARED);
          default -> Optional.empty();
        };
    return marked.orElseGet(
        () -> TransliterationTables.constant(table, row, People.class, row.cell(0)));
  }

  private static String plain(String form) {
    return form.startsWith("?") || form.startsWith("*") ? form.substring(1) : form;
  }

  private static List<String> forms(String cell) {
    return cell.equals("-")
        ? List.of()
        : Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
  }
}
