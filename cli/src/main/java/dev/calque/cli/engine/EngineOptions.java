package dev.calque.cli.engine;

import dev.calque.core.glossary.Glossary;
import dev.calque.core.text.LanguageCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a house adds to Calque's rules.
 *
 * @param packs folders of rule packs
 * @param nameForms by language, which of several accepted forms of a name it writes
 * @param words by language, its own words and names
 * @param glossary what it calls things
 * @param threads how many articles may be checked at once
 */
public record EngineOptions(
    List<Path> packs,
    Map<LanguageCode, Set<String>> nameForms,
    Map<LanguageCode, Set<String>> words,
    Glossary glossary,
    int threads) {

  public EngineOptions {
    packs = List.copyOf(packs);
    nameForms = Map.copyOf(nameForms);
    words = Map.copyOf(words);
  }

  /** Calque's own rules and packs besides. */
  public static EngineOptions of(List<Path> packs, int threads) {
    return new EngineOptions(packs, Map.of(), Map.of(), Glossary.NONE, threads);
  }
}
