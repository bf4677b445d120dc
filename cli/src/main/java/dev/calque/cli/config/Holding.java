package dev.calque.cli.config;

import dev.calque.core.yaml.YamlNode;
import dev.calque.core.yaml.YamlNode.Fields;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a configuration says of one article, key by key, each with the line it comes from. */
public final class Holding {

  private static final Set<String> NOT_OF_ARTICLES = Set.of("overrides", "exclude", "paths");

  private final String file;
  private final Map<String, Map<String, Said>> groups = new LinkedHashMap<>();

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
    return holding.groups.entrySet().stream()
        .flatMap(group -> holding.lines(group.getKey(), group.getValue()))
        .toList();
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
    Map<String, Said> group = groups.computeIfAbsent(key, k -> new LinkedHashMap<>());
    if (!(value instanceof Fields inner)) {
      group.merge("", new Said(value, List.of(line)), (a, b) -> a.and(b, key));
      return;
    }
    inner
        .values()
        .forEach(
            (name, node) ->
                group.merge(
                    name,
                    new Said(node, List.of(inner.keyLines().getOrDefault(name, line))),
                    (a, b) -> a.and(b, key)));
  }

  private Stream<String> lines(String key, Map<String, Said> group) {
    Stream<String> head = group.containsKey("") ? Stream.of() : Stream.of(key + ":");
    return Stream.concat(
        head,
        group.entrySet().stream()
            .map(
                entry ->
                    entry.getKey().isEmpty()
                        ? entry.getValue().line(key, file)
                        : "  " + entry.getValue().line(Said.quoted(entry.getKey()), file)));
  }
}
