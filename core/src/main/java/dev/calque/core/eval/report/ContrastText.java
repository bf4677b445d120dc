package dev.calque.core.eval.report;

import dev.calque.core.eval.contrast.Contrast;
import dev.calque.core.eval.contrast.ContrastRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A contrast as a table for people; examples stand below the table. */
public final class ContrastText {

  private ContrastText() {}

  /**
   * @param title what is contrasted
   */
  public static void write(String title, Contrast contrast, Appendable out) throws IOException {
    out.append(
        String.format(
            Locale.ROOT,
            "%s: %,d words by machines, %,d by people%n%n",
            title,
            contrast.machineWords(),
            contrast.humanWords()));
    TextTable table =
        new TextTable(1, List.of("n-gram", "machines", "documents", "people", "documents", "G2"));
    List<String> examples = new ArrayList<>();
    for (ContrastRow row : contrast.rows()) {
      table.row(
          List.of(
              row.gram(),
              Integer.toString(row.machine().occurrences()),
              Integer.toString(row.machine().documents()),
              Integer.toString(row.human().occurrences()),
              Integer.toString(row.human().documents()),
              String.format(Locale.ROOT, "%.1f", row.likelihood())));
      row.examples().forEach(example -> examples.add(row.gram() + ": " + example));
    }
    table.write(out);
    if (!examples.isEmpty()) {
      out.append('\n');
      for (String example : examples) {
        out.append(example).append('\n');
      }
    }
    out.append('\n');
  }
}
