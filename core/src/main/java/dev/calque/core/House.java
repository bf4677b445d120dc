package dev.calque.core;

import dev.calque.core.check.names.HouseStyle;
import dev.calque.core.glossary.Glossary;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.lint.OwnWords;
import dev.calque.core.text.LanguageCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a house adds to what Calque knows.
 *
 * @param packs folders of rule packs
 * @param nameForms by language, which of several accepted forms of a name it writes: {@code Kiev}
 * @param words by language, its own words and names
 * @param glossary what it calls things
 */
public record House(
    List<Knowledge> packs,
    Map<LanguageCode, Set<String>> nameForms,
    Map<LanguageCode, Set<String>> words,
    Glossary glossary) {

  /** A house that adds nothing. */
  public static final House NONE = new House(List.of(), Map.of(), Map.of(), Glossary.NONE);

  public House {
    packs = List.copyOf(packs);
    nameForms = Map.copyOf(nameForms);
    words = Map.copyOf(words);
  }

  HouseStyle style(LanguageCode target) {
    return new HouseStyle(nameForms.getOrDefault(target, Set.of()));
  }

  Glossary glossary(LanguageCode target) {
    return glossary.in(target);
  }

  /** Its words, and those of the terms of its glossary. */
  OwnWords words(LanguageCode target) {
    Set<String> own = new HashSet<>(words.getOrDefault(target, Set.of()));
    own.addAll(glossary(target).words());
    return new OwnWords(own);
  }
}
