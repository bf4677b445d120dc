package dev.calque.cli.config;

import dev.calque.core.yaml.YamlNode;
import dev.calque.core.yaml.YamlNode.Fields;
import dev.calque.core.yaml.YamlNode.Items;
import dev.calque.core.yaml.YamlNode.Scalar;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a configuration says of one article, key by key, each with the line it comes from. */
public final class Holding {

  private static final Set<String> NOT_OF_ARTICLES = Set.of("overrides", "exclude", "paths");

  private final String file;
  private final Map<String, Map<String, String>> groups = new LinkedHashMap<>();

  private Holding(String file) {
    this.file = file;
  }

  /**
   * Lines of YAML, each with a comment that names file and line.
   *
   * @param file how the configuration is called in them
   */
  public static List<String> lines(Configuration configuration, Path article, String file) {
    Holding holding = new Holding(file);
    configuration.blocks(article).forEach(block -> holding.add(block.written()));
    return holding.groups.values().stream().flatMap(group -> group.values().stream()).toList();
  }

  private void add(Fields written) {
    written
        .values()
        .forEach(
            (key, value) -> {
              if (!NOT_OF_ARTICLES.contains(key)) {
                add(key, value, written.keyLines().getOrDefault(key, written.line()));
              }
            });
  }

  private void add(String key, YamlNode value, int line) {
    Map<String, String> group = groups.computeIfAbsent(key, k -> new LinkedHashMap<>());
    if (!(value instanceof Fields inner)) {
      group.put("", said(key + ": " + text(value), line));
      return;
    }
    group.put("", key + ":");
    inner
        .values()
        .forEach(
            (name, node) ->
                group.put(
                    name,
                    said(
                        "  " + name + ": " + text(node),
                        inner.keyLines().getOrDefault(name, line))));
  }

  private String said(String text, int line) {
    return text + "  # " + file + ":" + line;
  }

  private static String text(YamlNode node) {
    if (node instanceof Items items) {
      return items.items().stream().map(Holding::text).collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof Fields fields) {
      return fields.values().entrySet().stream()
          .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return ((Scalar) node).text();
  }
}
