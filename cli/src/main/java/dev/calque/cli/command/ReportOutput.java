package dev.calque.cli.command;

import dev.calque.cli.terminal.ColorMode;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.lint.Failure;
import dev.calque.core.report.Printable;
import dev.calque.core.report.ReportWriter;
import dev.calque.core.report.Run;
import dev.calque.core.report.Style;
import java.io.IOException;
import java.util.List;

/** Where a report goes: to files, and to standard output unless a file takes its place. */
final class ReportOutput {

  private final Surroundings surroundings;
  private final OutputFormat format;
  private final List<ReportTarget> files;
  private final ColorMode color;

  /**
   * @param format of standard output, and of files that do not say theirs
   */
  ReportOutput(
      Surroundings surroundings, OutputFormat format, List<ReportTarget> files, ColorMode color) {
    this.surroundings = surroundings;
    this.format = format;
    this.files = files;
    this.color = color;
  }

  /** Fails before the work is done if a file cannot be written after it. */
  void requireWritable() {
    for (ReportTarget target : files) {
      ReportFile.requireWritable("--output", target.file(), surroundings.workingFolder());
    }
  }

  void write(Run run) {
    for (ReportTarget target : files) {
      writeFile(target, run);
    }
    if (speaks()) {
      new StandardOutput(surroundings).write(out -> spoken().write(run, out));
    }
    if (!speaks() || format != OutputFormat.TEXT) {
      run.failures().forEach(this::complain);
    }
  }

  /** Whether standard output has a report as well. */
  private boolean speaks() {
    return files.stream().allMatch(target -> target.format().isPresent());
  }

  private void writeFile(ReportTarget target, Run run) {
    Style style = color == ColorMode.ALWAYS ? Style.ANSI : Style.PLAIN;
    ReportWriter writer = target.format().orElse(format).writer(style);
    try {
      new ReportFile(surroundings.workingFolder().resolve(target.file()))
          .write(out -> writer.write(run, out));
    } catch (IOException e) {
      throw new Problem(
          ExitCode.UNCHECKED, "--output " + target.file() + ": cannot be written: " + e);
    }
  }

  private ReportWriter spoken() {
    boolean coloured = color.isOn(surroundings, surroundings.outIsTerminal());
    return format.writer(coloured ? Style.ANSI : Style.PLAIN);
  }

  /** A failure that the report hides from somebody who looks at the terminal. */
  private void complain(Failure failure) {
    surroundings.err().println("calque: " + Printable.of(failure.message()));
  }
}
