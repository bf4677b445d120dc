package dev.calque.core.eval.report;

import dev.calque.core.eval.measure.Measures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table with what all subjects did on the same texts side by side.
 *
 * @param <R> the rows it shows
 * @param title what stands above it
 * @param rows picks its rows out of all figures
 * @param keyHead the heads of what tells the rows apart
 * @param key what tells a row apart
 * @param textHead the heads of what is the same for all subjects
 * @param text what is the same for all subjects
 * @param cellHead the heads of what each subject did
 * @param cells what a subject did
 */
record Section<R>(
    String title,
    Function<Measures, List<R>> rows,
    List<String> keyHead,
    Function<R, List<String>> key,
    List<String> textHead,
    Function<R, List<String>> text,
    List<String> cellHead,
    Function<R, List<String>> cells) {

  private static final String NOTHING = "-";

  /** Writes the table; nothing at all if there are no rows. */
  void write(List<Evaluation.SubjectFigures> subjects, Appendable out) throws IOException {
    List<Map<List<String>, R>> found = new ArrayList<>();
    Map<List<String>, R> any = new LinkedHashMap<>();
    for (Evaluation.SubjectFigures subject : subjects) {
      Map<List<String>, R> byKey =
          rows.apply(subject.measures()).stream()
              .collect(
                  Collectors.toMap(key, row -> row, (first, same) -> first, LinkedHashMap::new));
      byKey.forEach(any::putIfAbsent);
      found.add(byKey);
    }
    if (any.isEmpty()) {
      return;
    }
    TextTable table = new TextTable(keyHead.size(), head(subjects));
    any.forEach((name, row) -> table.row(line(name, row, found)));
    out.append('\n').append(title).append('\n');
    table.write(out);
  }

  private List<String> head(List<Evaluation.SubjectFigures> subjects) {
    List<String> head = new ArrayList<>(keyHead);
    head.addAll(textHead);
    for (Evaluation.SubjectFigures subject : subjects) {
      cellHead.forEach(cell -> head.add(subjects.size() == 1 ? cell : subject.name() + " " + cell));
    }
    return head;
  }

  private List<String> line(List<String> name, R any, List<Map<List<String>, R>> found) {
    List<String> line = new ArrayList<>(name);
    line.addAll(text.apply(any));
    for (Map<List<String>, R> byKey : found) {
      R row = byKey.get(name);
      line.addAll(row == null ? cellHead.stream().map(head -> NOTHING).toList() : cells.apply(row));
    }
    return line;
  }
}
