package dev.calque.core.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.util.Locale;

/** How JSON is laid out: two spaces, LF, UTF-8 without escapes of letters. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** A part of a JSON document. */
  @FunctionalInterface
  interface Part {
    void write(JsonGenerator json) throws IOException;
  }

  /** How a format writes an offset in UTF-16 units. */
  @FunctionalInterface
  interface Place {
    void write(JsonGenerator json, int offset) throws IOException;
  }

  static void document(Appendable out, Part content) throws IOException {
    write(out, layout(), json -> element(json, content));
  }

  /** A document that is an array; the part writes its elements. */
  static void list(Appendable out, Part elements) throws IOException {
    write(
        out,
        layout(),
        json -> {
          json.writeStartArray();
          elements.write(json);
          json.writeEndArray();
        });
  }

  /** An object on a line of its own. */
  static void line(Appendable out, Part content) throws IOException {
    write(out, new MinimalPrettyPrinter(), json -> element(json, content));
  }

  private static void write(Appendable out, PrettyPrinter layout, Part document)
      throws IOException {
    JsonGenerator json = FACTORY.createGenerator(new JsonEscapes(out));
    json.setPrettyPrinter(layout);
    document.write(json);
    json.flush();
    out.append('\n');
  }

  private static PrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return printer;
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

  /** The start and the end of a span. */
  static void range(JsonGenerator json, Span span, Place place) throws IOException {
    object(
        json,
        "range",
        range -> {
          object(range, "start", part -> place.write(part, span.start()));
          object(range, "end", part -> place.write(part, span.end()));
        });
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
