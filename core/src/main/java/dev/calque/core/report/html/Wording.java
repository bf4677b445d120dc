package dev.calque.core.report.html;

import dev.calque.core.rule.MqmType;
import java.util.Locale;

/** How the report says things. */
final class Wording {

  private Wording() {}

  static String decimal(double number) {
    return String.format(Locale.ROOT, "%,.1f", number);
  }

  /** {@code Alt text} of {@code ALT_TEXT}. */
  static String name(Enum<?> constant) {
    return sentence(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** {@code critical} of {@code CRITICAL}, for classes and values of attributes. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code Grammar} of {@code linguistic-conventions/grammar}. */
  static String type(MqmType type) {
    String value = type.value();
    return sentence(value.substring(value.indexOf('/') + 1).replace('-', ' '));
  }

  /** {@code linguistic conventions} of its types; nothing for a bare dimension. */
  static String dimension(MqmType type) {
    return type.value().contains("/") ? type.dimension().replace('-', ' ') : "";
  }

  /** {@code Grammar (linguistic conventions)}. */
  static String fullType(MqmType type) {
    String dimension = dimension(type);
    return dimension.isEmpty() ? type(type) : type(type) + " (" + dimension + ")";
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
