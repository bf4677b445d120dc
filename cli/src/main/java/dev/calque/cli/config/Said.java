package dev.calque.cli.config;

import dev.calque.core.yaml.YamlNode;
import dev.calque.core.yaml.YamlNode.Fields;
import dev.calque.core.yaml.YamlNode.Items;
import dev.calque.core.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a configuration says of one key, and on which lines.
 *
 * @param lines those that hold, 1-based, in their order
 */
record Said(YamlNode value, List<Integer> lines) {

  private static final String PLAIN =
      "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._/-]*+( [\\p{L}\\p{M}\\p{N}._/-]++)*+";

  Said {
    lines = List.copyOf(lines);
  }

  /**
   * With what a later part of the file says of it: files and rules are added, the rest replaced.
   */
  Said and(Said later, String key) {
    if (SettingsReader.NAMING_FILES.contains(key)) {
      List<YamlNode> all = Stream.concat(items(value), items(later.value)).distinct().toList();
      return new Said(new Items(all, value.line()), all(later));
    }
    if (key.equals(SettingsReader.RULES)) {
      Map<String, YamlNode> all = new LinkedHashMap<>(rule(value));
      all.putAll(rule(later.value));
      return new Said(new Fields(all, Map.of(), Map.of(), value.line()), all(later));
    }
    return later;
  }

  /** A line of YAML, with a comment that names file and lines. */
  String line(String key, String file) {
    String places = lines.stream().map(line -> file + ":" + line).collect(Collectors.joining(", "));
    return key + ": " + text(value) + "  # " + places;
  }

  static String quoted(String text) {
    return text.isEmpty() || text.matches(PLAIN) ? text : "'" + text.replace("'", "''") + "'";
  }

  private List<Integer> all(Said later) {
    List<Integer> all = new ArrayList<>(lines);
    all.addAll(later.lines);
    return all;
  }

  private static Stream<YamlNode> items(YamlNode node) {
    return node instanceof Items items ? items.items().stream() : Stream.of(node);
  }

  /** What is said of a rule, a word written out: a severity is on, too. */
  private static Map<String, YamlNode> rule(YamlNode node) {
    if (!(node instanceof Scalar word)) {
      return node instanceof Fields fields ? fields.values() : Map.of();
    }
    boolean off = List.of("off", "false").contains(word.text());
    Scalar on = new Scalar(off ? "false" : "true", word.line());
    return off || List.of("on", "true").contains(word.text())
        ? Map.of("on", on)
        : Map.of("on", on, "severity", word);
  }

  private static String text(YamlNode node) {
    if (node instanceof Items items) {
      return items.items().stream().map(Said::text).collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof Fields fields) {
      return fields.values().entrySet().stream()
          .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
          .sorted()
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return quoted(((Scalar) node).text());
  }
}
