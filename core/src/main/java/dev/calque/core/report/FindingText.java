package dev.calque.core.report;

import dev.calque.core.lint.Finding;
import dev.calque.core.text.Position;
import java.util.ArrayList;
import java.util.List;

/** What a finding says, in plain text that nothing obeys: see {@link Printable}. */
final class FindingText {

  private FindingText() {}

  /** The message, the reasons and the suggestions, one a line. */
  static List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(Printable.of(finding.message()));
    finding.evidence().forEach(reason -> lines.add("why: " + Printable.of(reason)));
    if (!finding.replacements().isEmpty()) {
      lines.add("write: " + Printable.of(Suggestions.of(finding)));
    }
    return lines;
  }

  /** The message and the suggestions on one line. */
  static String line(Finding finding) {
    String message = Printable.of(finding.message());
    return finding.replacements().isEmpty()
        ? message
        : message + " Write: " + Printable.of(Suggestions.of(finding));
  }

  /** Line and column, 1-based, in UTF-16 units: {@code 3:4}. */
  static String place(Finding finding) {
    Position start = finding.source().position(finding.span().start());
    return start.line() + ":" + start.column();
  }
}
