package dev.calque.cli.command;

import dev.calque.cli.terminal.ColorMode;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.lint.Failure;
import dev.calque.core.report.Printable;
import dev.calque.core.report.ReportWriter;
import dev.calque.core.report.Run;
import dev.calque.core.report.Style;
import java.io.IOException;
import java.util.Optional;

/** Where a report goes. */
final class ReportOutput {

  private final Surroundings surroundings;
  private final OutputFormat format;
  private final Optional<String> file;
  private final ColorMode color;

  ReportOutput(
      Surroundings surroundings, OutputFormat format, Optional<String> file, ColorMode color) {
    this.surroundings = surroundings;
    this.format = format;
    this.file = file;
    this.color = color;
  }

  /** Fails before the work is done if the file cannot be written after it. */
  void requireWritable() {
    file.ifPresent(
        name -> ReportFile.requireWritable("--output", name, surroundings.workingFolder()));
  }

  void write(Run run) {
    if (file.isPresent()) {
      writeFile(file.get(), run);
    } else {
      new StandardOutput(surroundings).write(out -> writer().write(run, out));
    }
    if (file.isPresent() || format != OutputFormat.TEXT) {
      run.failures().forEach(this::complain);
    }
  }

  private void writeFile(String name, Run run) {
    try {
      new ReportFile(surroundings.workingFolder().resolve(name))
          .write(out -> writer().write(run, out));
    } catch (IOException e) {
      throw new Problem(ExitCode.UNCHECKED, "--output " + name + ": cannot be written: " + e);
    }
  }

  private ReportWriter writer() {
    boolean terminal = file.isEmpty() && surroundings.outIsTerminal();
    boolean coloured =
        file.isEmpty() ? color.isOn(surroundings, terminal) : color == ColorMode.ALWAYS;
    return format.writer(coloured ? Style.ANSI : Style.PLAIN);
  }

  /** A failure that the report hides from somebody who looks at the terminal. */
  private void complain(Failure failure) {
    surroundings.err().println("calque: " + Printable.of(failure.message()));
  }
}
