package dev.calque.core.yaml;

import dev.calque.core.text.Nearest;
import dev.calque.core.yaml.YamlNode.Fields;
import dev.calque.core.yaml.YamlNode.Items;
import dev.calque.core.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Typed access to the keys of a mapping; everything wrong is noted with its line. Not thread-safe.
 */
public final class YamlFields {

  private final String file;
  private final Fields fields;
  private final List<FileProblem> problems;

  public YamlFields(String file, Fields fields, List<FileProblem> problems) {
    this.file = file;
    this.fields = fields;
    this.problems = problems;
  }

  public int line() {
    return fields.line();
  }

  /** The line of a key, or of the entry where the key is missing. */
  public int line(String key) {
    return fields.keyLines().getOrDefault(key, fields.line());
  }

  public void problem(int line, String message) {
    problems.add(new FileProblem(file, line, message));
  }

  public void allowOnly(Set<String> known) {
    fields
        .keyLines()
        .forEach(
            (key, line) -> {
              if (!known.contains(key)) {
                problem(line, "unknown key \"" + key + "\"; " + remedy(key, known));
              }
            });
    allowOnce();
  }

  /** For mappings whose keys may be anything. */
  public void allowOnce() {
    fields
        .duplicates()
        .forEach((key, line) -> problem(line, "\"" + key + "\" again; keep one of the two"));
  }

  private static String remedy(String key, Set<String> known) {
    return Nearest.to(key, known)
        .map(nearest -> "did you mean \"" + nearest + "\"?")
        .orElse("one of " + String.join(", ", known));
  }

  /** The file, as messages name it. */
  public String file() {
    return file;
  }

  /** All keys, in their order. */
  public List<String> keys() {
    return List.copyOf(fields.values().keySet());
  }

  public boolean isMapping(String key) {
    return fields.values().get(key) instanceof Fields;
  }

  /** The keys of a mapping under a key; empty, and a problem, if it is something else. */
  public Optional<YamlFields> mapping(String key) {
    YamlNode node = fields.values().get(key);
    if (node instanceof Fields inner) {
      return Optional.of(new YamlFields(file, inner, problems));
    }
    if (node != null && !(node instanceof Scalar scalar && scalar.text().isEmpty())) {
      problem(node.line(), "\"" + key + "\" has keys of its own; write \"key: value\" below it");
    }
    return Optional.empty();
  }

  public boolean has(String key) {
    return fields.values().containsKey(key);
  }

  /** The text of a required key; {@code ""} and a problem if it is missing. */
  public String required(String key, String remedy) {
    Optional<String> text = optional(key);
    if (text.isEmpty()) {
      problem(line(key), "no \"" + key + "\"; " + remedy);
    }
    return text.orElse("");
  }

  public Optional<String> optional(String key) {
    if (fields.values().get(key) instanceof Items) {
      problem(line(key), "\"" + key + "\" is a list; write one text");
      return Optional.empty();
    }
    return texts(key).stream().map(Scalar::text).findFirst();
  }

  public boolean flag(String key) {
    String text = optional(key).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      problem(line(key), "\"" + key + "\" is \"" + text + "\"; write true or false");
    }
    return text.equals("true");
  }

  /** The texts of a key that is one text or a list of texts; empty ones are left out. */
  public List<Scalar> texts(String key) {
    YamlNode node = fields.values().get(key);
    List<Scalar> texts = new ArrayList<>();
    if (node != null) {
      collect(key, node, texts);
    }
    return texts;
  }

  private void collect(String key, YamlNode node, List<Scalar> texts) {
    if (node instanceof Items items) {
      items.items().forEach(item -> collect(key, item, texts));
    } else if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      texts.add(scalar);
    } else if (node instanceof Scalar) {
      problem(node.line(), "\"" + key + "\" has no value; write one, or delete it");
    } else {
      problem(
          node.line(),
          "\"" + key + "\" holds something that is not a text; write it in single quotes");
    }
  }
}
