package dev.calque.core.yaml;

import java.util.List;
import java.util.Map;

/** A piece of YAML that knows its line. */
public sealed interface YamlNode {

  /** 1-based. */
  int line();

  /** Text, a number or a truth value, as written. */
  record Scalar(String text, int line) implements YamlNode {}

  /** A list. */
  record Items(List<YamlNode> items, int line) implements YamlNode {}

  /**
   * A mapping.
   *
   * @param keyLines the line of each key
   * @param duplicates keys that occur again, with the later line
   */
  record Fields(
      Map<String, YamlNode> values,
      Map<String, Integer> keyLines,
      Map<String, Integer> duplicates,
      int line)
      implements YamlNode {}
}
