package dev.calque.core.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table whose first line names its columns ({@link CsvHeader}), in UTF-8, with or without a
 * byte order mark. What separates the cells, a comma, a semicolon or a tab, is what the first line
 * has most of; cells may be quoted as in RFC 4180. Not thread-safe.
 */
final class CsvReader {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private final Entries entries;

  CsvReader(Entries entries) {
    this.entries = entries;
  }

  /**
   * @throws IOException if the bytes cannot be had
   */
  void read(InputStream in) throws IOException {
    String text;
    try {
      text = decode(in.readAllBytes());
    } catch (CharacterCodingException e) {
      entries.problem(1, "not UTF-8; save the table in that encoding");
      return;
    }
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setTrim(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      rows(parser);
    }
  }

  private void rows(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    int line = 1;
    try {
      if (!records.hasNext()) {
        entries.problem(1, "empty; begin with a line that names the columns: term,forbidden");
        return;
      }
      CsvHeader header = CsvHeader.of(records.next(), entries);
      CsvRow row = new CsvRow(header, entries);
      line = (int) parser.getCurrentLineNumber() + 1;
      while (header.isUsable() && records.hasNext()) {
        CSVRecord cells = records.next();
        int end = (int) parser.getCurrentLineNumber();
        row.read(cells, end - breaks(cells));
        line = end + 1;
      }
    } catch (UncheckedIOException malformed) {
      entries.problem(
          line, "no table from here; put quotes around a whole cell, and double inner ones");
    }
  }

  /** How many line ends a row has inside its cells. */
  private static int breaks(CSVRecord cells) {
    return (int)
        cells.stream().flatMapToInt(String::chars).filter(character -> character == '\n').count();
  }

  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(c -> header.chars().filter(h -> h == c).count()))
        .orElse(',');
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
