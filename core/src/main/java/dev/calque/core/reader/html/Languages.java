package dev.calque.core.reader.html;

import dev.calque.core.text.LanguageCode;
import java.util.Optional;

/** Reads the values of {@code lang} attributes. */
final class Languages {

  private Languages() {}

  /** The language of a BCP 47 tag; none if it is not one, or an undetermined one. */
  static Optional<LanguageCode> of(String tag) {
    try {
      return Optional.of(LanguageCode.of(tag)).filter(l -> !l.value().equals("und"));
    } catch (IllegalArgumentException notATag) {
      return Optional.empty();
    }
  }
}
