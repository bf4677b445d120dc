package dev.calque.testdata;

import dev.calque.core.lint.Finding;
import dev.calque.core.text.Position;
import java.util.Comparator;
import java.util.Locale;

/**
 * A line of a golden file: a finding without its wording.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 * @param rule the rule's id
 * @param severity in lower case
 * @param words the faulty words, tabs and line ends written as {@code \t} and {@code \n}
 * @param replacement the first one, written in the same way; empty if there is none
 */
public record ExpectedFinding(
    int line, int column, String rule, String severity, String words, String replacement)
    implements Comparable<ExpectedFinding> {

  private static final int FIELDS = 6;
  private static final Comparator<ExpectedFinding> ORDER =
      Comparator.comparingInt(ExpectedFinding::line)
          .thenComparingInt(ExpectedFinding::column)
          .thenComparing(ExpectedFinding::rule)
          .thenComparing(ExpectedFinding::words)
          .thenComparing(ExpectedFinding::replacement)
          .thenComparing(ExpectedFinding::severity);

  /** What a golden file says of a finding. */
  public static ExpectedFinding of(Finding finding) {
    Position start = finding.source().position(finding.span().start());
    return new ExpectedFinding(
        start.line(),
        start.column(),
        finding.rule().id().value(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        escaped(finding.quote()),
        finding.replacements().stream().findFirst().map(ExpectedFinding::escaped).orElse(""));
  }

  /**
   * Reads a line of a golden file.
   *
   * @throws IllegalArgumentException if it has not six fields or no position
   */
  static ExpectedFinding parse(String row) {
    String[] fields = row.split("\t", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException(
          "\"" + row + "\" has " + fields.length + " fields; refresh the file, which has 6");
    }
    return new ExpectedFinding(
        Integer.parseInt(fields[0]),
        Integer.parseInt(fields[1]),
        fields[2],
        fields[3],
        fields[4],
        fields[5]);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  @Override
  public int compareTo(ExpectedFinding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return String.join(
        "\t", String.valueOf(line), String.valueOf(column), rule, severity, words, replacement);
  }
}
