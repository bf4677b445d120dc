package dev.calque.cli.config;

import dev.calque.core.text.Nearest;
import dev.calque.core.yaml.YamlFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of several words. */
final class Choices {

  private Choices() {}

  /** The value that a text names in lower case; if none does, that is a problem of its key. */
  static <E extends Enum<E>> Optional<E> of(
      YamlFields fields, String key, String text, E[] values) {
    Optional<E> found = Arrays.stream(values).filter(value -> name(value).equals(text)).findFirst();
    if (found.isEmpty()) {
      List<String> names = Arrays.stream(values).map(Choices::name).toList();
      String remedy =
          Nearest.to(text, names)
              .map(nearest -> "did you mean \"" + nearest + "\"?")
              .orElse("write one of " + String.join(", ", names));
      fields.problem(fields.line(key), "\"" + key + "\" is \"" + text + "\"; " + remedy);
    }
    return found;
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
