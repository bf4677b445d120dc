package dev.calque.core.rule;

import java.util.Locale;
import java.util.Set;

/**
 * An error type of MQM Core, the typology of translation errors (themqm.org), as {@code
 * dimension/type} or a bare dimension.
 *
 * @param value such as {@code accuracy/mistranslation}
 */
public record MqmType(String value) implements Comparable<MqmType> {

  private static final Set<String> KNOWN =
      Set.of(
          "terminology",
          "terminology/inconsistent",
          "terminology/inconsistent-with-terminology-resource",
          "terminology/wrong-term",
          "accuracy",
          "accuracy/mistranslation",
          "accuracy/overtranslation",
          "accuracy/undertranslation",
          "accuracy/addition",
          "accuracy/omission",
          "accuracy/do-not-translate",
          "accuracy/untranslated",
          "linguistic-conventions",
          "linguistic-conventions/grammar",
          "linguistic-conventions/punctuation",
          "linguistic-conventions/spelling",
          "linguistic-conventions/unintelligible",
          "linguistic-conventions/encoding",
          "linguistic-conventions/textual",
          "style",
          "style/organizational",
          "style/third-party",
          "style/external-reference",
          "style/register",
          "style/awkward",
          "style/unidiomatic",
          "style/inconsistent",
          "locale-conventions",
          "locale-conventions/number",
          "locale-conventions/currency",
          "locale-conventions/measurement",
          "locale-conventions/time",
          "locale-conventions/date",
          "locale-conventions/address",
          "locale-conventions/telephone",
          "locale-conventions/name",
          "audience-appropriateness",
          "design-and-markup");

  public MqmType {
    if (!KNOWN.contains(value)) {
      throw new IllegalArgumentException(
          "not an MQM type: \""
              + value
              + "\"; one of "
              + String.join(", ", KNOWN.stream().sorted().toList()));
    }
  }

  /** Reads {@code Linguistic conventions/spelling} as well as {@code linguistic-conventions/…}. */
  public static MqmType of(String text) {
    return new MqmType(text.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  /** The part before the slash. */
  public String dimension() {
    return value.split("/", 2)[0];
  }

  @Override
  public int compareTo(MqmType other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
