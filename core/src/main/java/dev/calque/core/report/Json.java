package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** How both JSON formats are laid out: two spaces, LF, UTF-8 without escapes of letters. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** A part of a JSON document. */
  @FunctionalInterface
  interface Part {
    void write(JsonGenerator json) throws IOException;
  }

  static void document(Appendable out, Part content) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out));
    json.setPrettyPrinter(printer);
    json.writeStartObject();
    content.write(json);
    json.writeEndObject();
    json.flush();
    out.append('\n');
  }

  static void object(JsonGenerator json, String name, Part content) throws IOException {
    json.writeObjectFieldStart(name);
    content.write(json);
    json.writeEndObject();
  }

  static void element(JsonGenerator json, Part content) throws IOException {
    json.writeStartObject();
    content.write(json);
    json.writeEndObject();
  }

  static void array(JsonGenerator json, String name, Part content) throws IOException {
    json.writeArrayFieldStart(name);
    content.write(json);
    json.writeEndArray();
  }

  static void strings(JsonGenerator json, String name, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static final class AppendableWriter extends Writer {

    private final Appendable out;

    AppendableWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      out.append(java.nio.CharBuffer.wrap(buffer, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
