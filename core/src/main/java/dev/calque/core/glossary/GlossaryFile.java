package dev.calque.core.glossary;

import dev.calque.core.yaml.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file of a glossary as it was read.
 *
 * @param glossary what could be read
 * @param problems all that is wrong with the file, in the order of its lines
 */
public record GlossaryFile(Glossary glossary, List<FileProblem> problems) {

  public GlossaryFile {
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file: TBX if its name ends in {@code .tbx} or {@code .xml}, a table if it ends in
   * {@code .csv} or {@code .tsv}. Never throws: what cannot be read is a problem.
   */
  public static GlossaryFile read(Path file) {
    String name = file.toString();
    Entries entries = new Entries(name);
    String lower = name.toLowerCase(Locale.ROOT);
    try (InputStream in = Files.newInputStream(file)) {
      if (lower.endsWith(".tbx") || lower.endsWith(".xml")) {
        new TbxReader(entries).read(in);
      } else if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
        new CsvReader(entries).read(in);
      } else {
        entries.problem(1, "no known kind of glossary; name it .tbx, .xml, .csv or .tsv");
      }
    } catch (IOException e) {
      entries.problem(1, "cannot be read; name a glossary in TBX or CSV that is there");
    }
    return entries.file();
  }
}
