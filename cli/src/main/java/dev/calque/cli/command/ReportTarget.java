package dev.calque.cli.command;

import java.util.Arrays;
import java.util.Optional;

/**
 * A file that a report is written to.
 *
 * @param format how; empty: as {@code --format} says
 * @param file relative to the working folder
 */
record ReportTarget(Optional<OutputFormat> format, String file) {

  /** Reads {@code FILE} or {@code FORMAT=FILE}. */
  static ReportTarget of(String text) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? "" : text.substring(0, equals);
    Optional<OutputFormat> format =
        Arrays.stream(OutputFormat.values()).filter(f -> f.toString().equals(name)).findFirst();
    return new ReportTarget(format, format.isPresent() ? text.substring(equals + 1) : text);
  }
}
