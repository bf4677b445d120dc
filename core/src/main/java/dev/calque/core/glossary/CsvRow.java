package dev.calque.core.glossary;

import dev.calque.core.text.LanguageCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Makes entries of the rows of a table. */
record CsvRow(CsvHeader header, Entries entries) {

  /**
   * @param line where the row begins, 1-based
   */
  void read(CSVRecord cells, int line) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    String term = header.cell(cells, CsvHeader.TERM);
    String code = header.cell(cells, CsvHeader.LANGUAGE);
    Optional<LanguageCode> language =
        code.isEmpty() ? Optional.empty() : entries.language(code, line);
    boolean keep = keep(header.cell(cells, CsvHeader.KEEP), line);
    if (term.isEmpty()) {
      entries.problem(line, "a row without a term; write one in the column \"term\"");
    } else if (code.isEmpty() || language.isPresent()) {
      List<String> forbidden = forms(header.cell(cells, CsvHeader.FORBIDDEN));
      String note = header.cell(cells, CsvHeader.NOTE);
      entries.add(new GlossaryEntry(language, List.of(term), forbidden, keep, note), line);
    }
  }

  private boolean keep(String cell, int line) {
    String answer = cell.toLowerCase(Locale.ROOT);
    if (!List.of("", "yes", "no").contains(answer)) {
      entries.problem(line, "\"do-not-translate\" is \"" + cell + "\"; write yes or no");
    }
    return answer.equals("yes");
  }

  private static List<String> forms(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(form -> !form.isEmpty())
        .distinct()
        .toList();
  }
}
