package dev.calque.core.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A data file of tab-separated cells: one row a line; blank lines and lines that begin with {@code
 * #} are comments. A word list is a table with one column.
 *
 * @param file how messages name it
 * @param rows in the order of the file
 */
public record Table(String file, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * One line.
   *
   * @param line 1-based
   * @param cells without white space around them; a missing cell at the end is absent
   */
  public record Row(int line, List<String> cells) {

    /** The cell in a column from 0, or {@code ""} where the line is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** Reads a table; a file that does not exist is an empty table. */
  public static Table load(Knowledge knowledge, String path) {
    String file = knowledge.describe(path);
    try {
      var reader = knowledge.open(path);
      return reader.isEmpty() ? new Table(file, List.of()) : read(file, reader.get());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Table read(String file, Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines = new BufferedReader(reader)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(number, Arrays.stream(line.split("\t")).map(String::strip).toList()));
        }
      }
    }
    return new Table(file, rows);
  }

  /** The first column as a set, in the order of the file. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    rows.forEach(row -> words.add(row.cell(0)));
    return words;
  }

  /** An error in a row of this table. */
  public KnowledgeException error(Row row, String problem) {
    return new KnowledgeException(file + ":" + row.line() + ": " + problem);
  }
}
