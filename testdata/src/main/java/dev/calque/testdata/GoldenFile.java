package dev.calque.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What must be found in an article, reviewed by a reader: a line each, sorted, tab-separated. Lines
 * that begin with {@code # missed:} name errors of the article that are not found; those that begin
 * with {@code # wrong:} name findings that are false alarms or that mislead, which may be reported
 * but had better not be. Other lines that begin with {@code #} explain.
 *
 * @param explanation lines at the top
 * @param expected what must be found
 * @param wrong what may be found although it is wrong
 * @param missed what is not found although it is an error
 */
public record GoldenFile(
    List<String> explanation,
    List<ExpectedFinding> expected,
    List<ExpectedFinding> wrong,
    List<MissedArtefact> missed) {

  /** The system property that has differing files rewritten. */
  public static final String UPDATE = "golden.update";

  private static final String WRONG = "# wrong:\t";
  private static final String MISSED = "# missed:\t";

  public GoldenFile {
    explanation = List.copyOf(explanation);
    expected = expected.stream().sorted().toList();
    wrong = wrong.stream().sorted().toList();
    missed = List.copyOf(missed);
  }

  /**
   * Reads a golden file; one that does not exist is empty.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if a line cannot be understood
   */
  public static GoldenFile read(Path file) {
    if (!Files.exists(file)) {
      return new GoldenFile(List.of(), List.of(), List.of(), List.of());
    }
    try {
      return parse(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  /** Whether the caller asked for differing files to be rewritten. */
  public static boolean updating() {
    return Boolean.getBoolean(UPDATE);
  }

  /** How findings differ from what is expected, a line each; empty if they do not. */
  public List<String> differences(List<ExpectedFinding> found) {
    List<String> differences = new ArrayList<>();
    for (ExpectedFinding finding : new TreeSet<>(found)) {
      if (!expected.contains(finding) && !wrong.contains(finding)) {
        differences.add("not expected: " + finding);
      }
    }
    for (ExpectedFinding finding : expected) {
      if (!found.contains(finding)) {
        differences.add("not found: " + finding);
      }
    }
    return differences;
  }

  /** This file with new findings; what a reader found wrong or missing in it stays so. */
  public GoldenFile refreshed(List<ExpectedFinding> found) {
    return new GoldenFile(
        explanation,
        found.stream().filter(finding -> !wrong.contains(finding)).toList(),
        wrong.stream().filter(found::contains).toList(),
        missed.stream().filter(m -> found.stream().noneMatch(m::isTouchedBy)).toList());
  }

  /**
   * Writes the file.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(Path file) {
    try {
      Files.writeString(file, toString());
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + ": cannot be written; refresh goldens in a checkout of the project", e);
    }
  }

  private static GoldenFile parse(List<String> lines) {
    List<String> explanation =
        lines.stream()
            .filter(line -> line.startsWith("#"))
            .filter(line -> !line.startsWith(WRONG) && !line.startsWith(MISSED))
            .toList();
    List<String> rows =
        lines.stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    return new GoldenFile(
        explanation,
        rows.stream().map(ExpectedFinding::parse).toList(),
        marked(lines, WRONG, ExpectedFinding::parse),
        marked(lines, MISSED, MissedArtefact::parse));
  }

  private static <T> List<T> marked(List<String> lines, String mark, Function<String, T> parser) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> parser.apply(line.substring(mark.length())))
        .toList();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    explanation.forEach(line -> text.append(line).append('\n'));
    expected.forEach(finding -> text.append(finding).append('\n'));
    wrong.forEach(finding -> text.append(WRONG).append(finding).append('\n'));
    missed.forEach(artefact -> text.append(MISSED).append(artefact).append('\n'));
    return text.toString();
  }
}
