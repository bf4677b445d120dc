package dev.calque.core.eval.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table in Markdown; numbers stand to the right. */
final class MarkdownTable {

  private final int leftColumns;
  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param leftColumns how many columns stand to the left
   */
  MarkdownTable(int leftColumns, String... head) {
    this.leftColumns = leftColumns;
    this.head = List.of(head);
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** Writes the title and the table; nothing if it has no rows. */
  void write(String title, Appendable out) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    out.append("\n" + title + "\n\n");
    line(head, out);
    List<String> rule = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      rule.add(i < leftColumns ? "---" : "---:");
    }
    line(rule, out);
    for (List<String> row : rows) {
      line(row, out);
    }
  }

  private static void line(List<String> cells, Appendable out) throws IOException {
    out.append("| ");
    out.append(String.join(" | ", cells.stream().map(MarkdownTable::escape).toList()));
    out.append(" |\n");
  }

  private static String escape(String cell) {
    return cell.replace("|", "\\|");
  }
}
