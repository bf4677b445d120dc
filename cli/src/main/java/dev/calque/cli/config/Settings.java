package dev.calque.cli.config;

import dev.calque.core.glossary.Glossary;
import dev.calque.core.lint.RuleSettings;
import dev.calque.core.text.LanguageCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds for articles.
 *
 * @param language what they are written in
 * @param sourceLanguage what they were translated from
 * @param nameForms by language, which of several accepted forms of a name the house writes
 * @param words by language, the house's own words and names
 * @param glossary what it calls things
 * @param packs folders of rule packs
 * @param frontMatter the keys of front matter that hold text; empty: those that usually do
 * @param rules which rules hold, and how
 */
public record Settings(
    Optional<LanguageCode> language,
    Optional<LanguageCode> sourceLanguage,
    Map<LanguageCode, Set<String>> nameForms,
    Map<LanguageCode, Set<String>> words,
    Glossary glossary,
    List<Path> packs,
    Optional<List<String>> frontMatter,
    RuleSettings rules) {

  /** Nothing is said. */
  public static final Settings NONE =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Map.of(),
          Glossary.NONE,
          List.of(),
          Optional.empty(),
          RuleSettings.NONE);

  public Settings {
    nameForms = Map.copyOf(nameForms);
    words = Map.copyOf(words);
    packs = List.copyOf(packs);
    frontMatter = frontMatter.map(List::copyOf);
  }

  /** These settings and later ones: what is one value is replaced, what is many grows. */
  public Settings and(Settings later) {
    List<Path> allPacks = new ArrayList<>(packs);
    allPacks.addAll(later.packs);
    Map<LanguageCode, Set<String>> forms = new HashMap<>(nameForms);
    forms.putAll(later.nameForms);
    return new Settings(
        later.language.or(() -> language),
        later.sourceLanguage.or(() -> sourceLanguage),
        forms,
        union(words, later.words),
        glossary.and(later.glossary),
        allPacks.stream().distinct().toList(),
        later.frontMatter.or(() -> frontMatter),
        rules.and(later.rules));
  }

  private static Map<LanguageCode, Set<String>> union(
      Map<LanguageCode, Set<String>> a, Map<LanguageCode, Set<String>> b) {
    Map<LanguageCode, Set<String>> all = new HashMap<>();
    a.forEach((language, words) -> all.put(language, new TreeSet<>(words)));
    b.forEach(
        (language, words) -> all.computeIfAbsent(language, l -> new TreeSet<>()).addAll(words));
    return all;
  }
}
