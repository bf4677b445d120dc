package dev.calque.core.reader.markdown;

import com.fasterxml.jackson.databind.JsonNode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of front matter in TOML, and of its lists and tables, in their order. The parser tells
 * no places, so that keys are looked for again; lists of tables and tables in a line are left out.
 */
final class TomlValues {

  private static final Pattern LINE =
      Pattern.compile(
          "^[ \\t]*(?:\\[(?<table>[\\w.-]+)]|(?<list>\\[\\[)|(?<key>[\\w.\"'-]+)[ \\t]*=[ \\t]*)",
          Pattern.MULTILINE);
  private static final Pattern TEXT =
      Pattern.compile("\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"|'[^'\\r\\n]*+'|#[^\\r\\n]*+");

  private final String source;
  private final Span content;
  private final List<FrontMatterValue> values = new ArrayList<>();

  private TomlValues(String source, Span content) {
    this.source = source;
    this.content = content;
  }

  /**
   * @param content where the fields stand in the source
   */
  static List<FrontMatterValue> of(String source, Span content, JsonNode fields) {
    TomlValues toml = new TomlValues(source, content);
    toml.read(fields);
    return toml.values;
  }

  private void read(JsonNode fields) {
    Matcher line = LINE.matcher(source).region(content.start(), content.end());
    String table = "";
    boolean isPlain = true;
    while (line.find()) {
      if (line.group("key") == null) {
        isPlain = line.group("list") == null;
        table = isPlain ? line.group("table") + "." : "";
      } else if (isPlain) {
        String path = table + line.group("key").replaceAll("[\"']", "");
        add(path, fields.at("/" + path.replace('.', '/')), line.end());
      }
    }
  }

  private void add(String path, JsonNode value, int start) {
    if (value.isTextual()) {
      values.add(new FrontMatterValue(path, start, value.textValue()));
    } else if (value.isArray() && start < content.end() && source.charAt(start) == '[') {
      addItems(path, value, start);
    }
  }

  private void addItems(String path, JsonNode items, int start) {
    Matcher text = TEXT.matcher(source).region(start, content.end());
    for (JsonNode item : items) {
      boolean found = item.isTextual() && text.find();
      while (found && text.group().startsWith("#")) {
        found = text.find();
      }
      if (!found) {
        return;
      }
      values.add(new FrontMatterValue(path, text.start(), item.textValue()));
    }
  }
}
