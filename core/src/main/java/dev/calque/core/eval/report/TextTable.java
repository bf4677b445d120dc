package dev.calque.core.eval.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table in plain text; columns are as wide as they need, numbers stand to the right. */
public final class TextTable {

  private static final String GAP = "  ";

  private final int leftColumns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param leftColumns how many columns stand to the left
   */
  public TextTable(int leftColumns, List<String> head) {
    this.leftColumns = leftColumns;
    rows.add(List.copyOf(head));
  }

  public void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  public void write(Appendable out) throws IOException {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String pad = " ".repeat(widths[i] - row.get(i).length());
        line.append(i == 0 ? "" : GAP);
        line.append(i < leftColumns ? row.get(i) + pad : pad + row.get(i));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
