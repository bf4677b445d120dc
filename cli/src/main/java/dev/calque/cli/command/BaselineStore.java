package dev.calque.cli.command;

import dev.calque.core.baseline.Baseline;
import dev.calque.core.baseline.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a baseline is kept in. */
record BaselineStore(Path path, String name) {

  /** What the file is called unless somebody says otherwise. */
  static final String NAME = ".calque-baseline.json";

  static BaselineStore of(Path workingFolder, String name) {
    return new BaselineStore(workingFolder.resolve(name), name);
  }

  boolean exists() {
    return Files.isRegularFile(path);
  }

  Baseline read() {
    try {
      return BaselineFile.read(Files.readString(path));
    } catch (IOException e) {
      throw new Problem(ExitCode.USAGE, name + ": " + e.getMessage());
    }
  }

  void write(Baseline baseline) {
    try {
      new ReportFile(path).write(out -> BaselineFile.write(baseline, out));
    } catch (IOException e) {
      throw new Problem(ExitCode.UNCHECKED, name + ": cannot be written: " + e.getMessage());
    }
  }
}
