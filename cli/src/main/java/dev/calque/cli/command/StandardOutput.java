package dev.calque.cli.command;

import dev.calque.cli.terminal.Surroundings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8; a reader that goes away, such as {@code head}, is no error. */
final class StandardOutput {

  private final Surroundings surroundings;

  StandardOutput(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  void write(ReportFile.Content content) {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
    try {
      content.writeTo(writer);
      writer.flush();
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw new Problem(
            ExitCode.UNCHECKED, "standard output cannot be written: " + e.getMessage());
      }
    }
  }

  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
