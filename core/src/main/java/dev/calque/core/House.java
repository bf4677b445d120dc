package dev.calque.core;

import dev.calque.core.check.names.HouseStyle;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.lint.OwnWords;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a house adds to what Calque knows.
 *
 * @param packs folders of rule packs
 * @param nameForms by language, which of several accepted forms of a name it writes: {@code Kiev}
 * @param words by language, its own words and names
 */
public record House(
    List<Knowledge> packs,
    Map<LanguageCode, Set<String>> nameForms,
    Map<LanguageCode, Set<String>> words) {

  /** A house that adds nothing. */
  public static final House NONE = new House(List.of(), Map.of(), Map.of());

  public House {
    packs = List.copyOf(packs);
    nameForms = Map.copyOf(nameForms);
    words = Map.copyOf(words);
  }

  HouseStyle style(LanguageCode target) {
    return new HouseStyle(nameForms.getOrDefault(target, Set.of()));
  }

  OwnWords words(LanguageCode target) {
    return new OwnWords(words.getOrDefault(target, Set.of()));
  }
}
