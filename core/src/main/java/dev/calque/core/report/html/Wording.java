package dev.calque.core.report.html;

import dev.calque.core.lint.Report;
import dev.calque.core.lint.SourceLanguage;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.MqmType;
import java.util.List;
import java.util.Locale;

/** How the report says things. */
final class Wording {

  private static final int SHOWN_WITNESSES = 3;

  private Wording() {}

  static String count(int number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

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

  /** What the article is written in and translated from, as far as it is known. */
  static String languages(Report report) {
    String written = report.language().map(code -> code.displayName()).orElse("");
    String from = report.sourceLanguage().map(Wording::translated).orElse("");
    return written + (written.isEmpty() || from.isEmpty() ? "" : ", ") + from;
  }

  private static String translated(SourceLanguage from) {
    String probably = from.confidence() == Confidence.HIGH ? "" : "probably ";
    String told = probably + "translated from " + from.language().displayName();
    List<String> evidence = from.evidence().stream().distinct().toList();
    if (from.declared()) {
      return told + " (as declared)";
    }
    int more = evidence.size() - SHOWN_WITNESSES;
    return told
        + " (inferred from "
        + String.join("; ", evidence.stream().limit(SHOWN_WITNESSES).toList())
        + (more > 0 ? " and " + more + " more)" : ")");
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
