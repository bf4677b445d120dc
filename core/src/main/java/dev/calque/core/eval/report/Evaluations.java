package dev.calque.core.eval.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Evaluations as JSON. */
public final class Evaluations {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private Evaluations() {}

  public static void write(Evaluation evaluation, Appendable out) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    out.append(JSON.writer(printer).writeValueAsString(evaluation)).append('\n');
  }

  /**
   * Reads what was saved.
   *
   * @throws IOException if it cannot be read or is no evaluation; the message says what to do
   */
  public static Evaluation read(Path file) throws IOException {
    try {
      JsonNode json = JSON.readTree(Files.readString(file));
      String format = json == null ? "" : json.path("format").asText();
      if (!format.equals(Evaluation.FORMAT)) {
        throw new IOException(
            file + ": not saved by \"calque eval\" of this version; save it anew with --save");
      }
      return JSON.treeToValue(json, Evaluation.class);
    } catch (JsonProcessingException e) {
      throw new IOException(
          file + ": not saved by \"calque eval\" (" + e.getOriginalMessage() + "); save it anew",
          e);
    }
  }
}
