package dev.calque.core.glossary;

import dev.calque.core.text.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Which columns a table has, in any order. Columns of other names are a house's own business,
 * unless they look like a slip.
 *
 * @param columns by name, the place in a row, from 0 on
 */
record CsvHeader(Map<String, Integer> columns) {

  static final String TERM = "term";
  static final String LANGUAGE = "language";
  static final String FORBIDDEN = "forbidden";
  static final String KEEP = "do-not-translate";
  static final String NOTE = "note";

  private static final List<String> NAMES = List.of(TERM, LANGUAGE, FORBIDDEN, KEEP, NOTE);

  CsvHeader {
    columns = Map.copyOf(columns);
  }

  static CsvHeader of(CSVRecord cells, Entries entries) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).toLowerCase(Locale.ROOT);
      Optional<String> nearest = Nearest.to(name, NAMES);
      if (NAMES.contains(name)) {
        if (columns.putIfAbsent(name, i) != null) {
          entries.problem(1, "two columns \"" + name + "\"; keep one");
        }
      } else if (nearest.isPresent()) {
        entries.problem(
            1, "unknown column \"" + name + "\"; did you mean \"" + nearest.get() + "\"?");
      }
    }
    CsvHeader header = new CsvHeader(columns);
    header.requireColumns(entries);
    return header;
  }

  private void requireColumns(Entries entries) {
    if (!isUsable()) {
      entries.problem(
          1, "no column \"term\"; begin with a line that names the columns: term,forbidden");
    } else if (!columns.containsKey(FORBIDDEN) && !columns.containsKey(KEEP)) {
      entries.problem(
          1, "neither a column \"forbidden\" nor \"do-not-translate\"; add one of them");
    }
  }

  boolean isUsable() {
    return columns.containsKey(TERM);
  }

  /** The cell of a column, without white space around it; empty if the row has none. */
  String cell(CSVRecord row, String column) {
    int place = columns.getOrDefault(column, -1);
    return place < 0 || place >= row.size() ? "" : row.get(place).strip();
  }
}
