package dev.calque.core.check.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What the spellings of one name have in common, whoever transliterated it. */
final class NameKey {

  private final List<Transliteration> transliterations;

  NameKey(List<Transliteration> transliterations) {
    this.transliterations = List.copyOf(transliterations);
  }

  /** Equal for words that are likely to be one name; only for comparison. */
  String of(String word) {
    String spelled = word;
    for (Transliteration transliteration : transliterations) {
      spelled =
          transliteration
              .surname(spelled)
              .filter(NameKey::isTelling)
              .map(Transliteration.Surname::expected)
              .orElse(spelled);
    }
    return Normalizer.normalize(spelled, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace("ph", "f")
        .replace("ck", "k")
        .replace("kh", "h")
        .replace("tch", "ch")
        .replace('w', 'v')
        .replaceAll("[yj]", "i")
        .replaceAll("ie|ei", "e")
        .replaceAll("(.)\\1+", "$1");
  }

  private static boolean isTelling(Transliteration.Surname surname) {
    return surname.clue() == Transliteration.Clue.MARK
        || (surname.clue() == Transliteration.Clue.SIGN
            && surname.shape() == Transliteration.Shape.STRONG);
  }
}
