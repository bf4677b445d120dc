package dev.calque.core.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.calque.core.yaml.YamlNode.Fields;
import dev.calque.core.yaml.YamlNode.Items;
import dev.calque.core.yaml.YamlNode.Scalar;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file that is a list of entries, or one mapping. What precedes a syntax error in a list is kept.
 */
public final class YamlFile {

  private static final YAMLFactory YAML = new YAMLFactory();

  private final String file;
  private final int firstLine;
  private final List<YamlNode> items = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();

  private YamlFile(String file, int firstLine) {
    this.file = file;
    this.firstLine = firstLine;
  }

  /**
   * @param firstLine where in the file the text begins, 1-based
   */
  public static YamlFile read(String file, Reader reader, int firstLine) throws IOException {
    return read(new YamlFile(file, firstLine), reader, YamlFile::readItems);
  }

  /**
   * A file that is one mapping, which is then the only one of its {@link #items()}; or is empty.
   */
  public static YamlFile readMapping(String file, Reader reader) throws IOException {
    return read(new YamlFile(file, 1), reader, YamlFile::readMapping);
  }

  private static YamlFile read(YamlFile yaml, Reader reader, Content content) throws IOException {
    try (JsonParser parser = YAML.createParser(reader)) {
      content.read(yaml, parser);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      line += yaml.firstLine - 1;
      String what = what(e.getOriginalMessage());
      yaml.problem(
          line,
          "not YAML from here: " + what + "; quote texts with single quotes, indent with spaces");
    }
    return yaml;
  }

  /** What the parser was doing and what is wrong, without the excerpt that it adds. */
  private static String what(String message) {
    return message.lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining(", "));
  }

  public List<YamlNode> items() {
    return items;
  }

  public List<FileProblem> problems() {
    return problems;
  }

  private void problem(int line, String message) {
    problems.add(new FileProblem(file, line, message));
  }

  private void readItems(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first != JsonToken.START_ARRAY) {
      problem(line(parser), "not a list of entries; begin each entry with \"- id: …\"");
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser));
    }
  }

  private void readMapping(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first == JsonToken.START_OBJECT) {
      items.add(node(parser));
    } else {
      problem(line(parser), "not keys with values; write \"key: value\"");
      return;
    }
    if (parser.nextToken() != null) {
      problem(line(parser), "more keys behind the end of the first; delete the line \"---\"");
    }
  }

  private YamlNode node(JsonParser parser) throws IOException {
    int line = line(parser);
    if (((YAMLParser) parser).isCurrentAlias()) {
      problem(line, "\"*" + parser.getText() + "\" is an alias; write out what it stands for");
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return fields(parser, line);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(parser));
      }
      return new Items(items, line);
    }
    String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    return new Scalar(text, line);
  }

  private Fields fields(JsonParser parser, int line) throws IOException {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    Map<String, Integer> duplicates = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = line(parser);
      parser.nextToken();
      YamlNode value = node(parser);
      if (values.containsKey(key)) {
        duplicates.put(key, keyLine);
      } else {
        values.put(key, value);
        lines.put(key, keyLine);
      }
    }
    return new Fields(values, lines, duplicates, line);
  }

  private int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr() + firstLine - 1;
  }

  /** How the whole of a file is read. */
  @FunctionalInterface
  private interface Content {
    void read(YamlFile yaml, JsonParser parser) throws IOException;
  }
}
