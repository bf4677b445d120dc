package dev.calque.core.check.names;

import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds names in a text, whatever their case, as they stand in the tables and declined. Cheap to
 * build: names are declined only where a text has a word that begins alike. Thread-safe once built.
 */
final class NameIndex {

  /** An ending is not longer than this. */
  private static final int LONGEST_ENDING = 4;

  private static final int SHORTEST_STEM = 3;

  private final Map<LanguageCode, Inflection> inflections;
  private final Inflection ofTexts;
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Entry>> byStem = new HashMap<>();

  /**
   * A way to write a name.
   *
   * @param surname whether the last word of the form is meant alone
   */
  record Entry(NameEntity entity, LanguageCode language, NameForm form, boolean surname) {

    String of(String name) {
      return surname ? name.substring(name.lastIndexOf(' ') + 1) : name;
    }
  }

  /**
   * A name in a text.
   *
   * @param text as it should be capitalised
   * @param end where it ends
   * @param cases what it can be; none if it is not declined
   */
  record Found(Entry entry, String text, int end, Set<GrammaticalCase> cases) {

    Found {
      cases = Set.copyOf(cases);
    }
  }

  /**
   * An empty index.
   *
   * @param inflections of the languages whose names may be declined in a text
   * @param ofTexts how the language of the texts declines, foreign names too
   */
  NameIndex(Map<LanguageCode, Inflection> inflections, Inflection ofTexts) {
    this.inflections = Map.copyOf(inflections);
    this.ofTexts = ofTexts;
  }

  void add(Entry entry) {
    String word = PhraseIndex.fold(PhraseIndex.firstWord(entry.of(entry.form().text()), 0));
    byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(entry);
    if (inflections.containsKey(entry.language()) && word.length() > SHORTEST_STEM) {
      byStem.computeIfAbsent(stem(word), w -> new ArrayList<>(2)).add(entry);
    }
  }

  private static String stem(String word) {
    return word.substring(0, Math.max(SHORTEST_STEM, word.length() - 2));
  }

  /** The longest names at a place of a folded text; none if no name begins there. */
  List<Found> at(String text, int at) {
    String word = PhraseIndex.firstWord(text, at);
    List<Found> found = new ArrayList<>();
    for (Entry entry : byWord.getOrDefault(word, List.of())) {
      String name = entry.of(entry.form().text());
      add(found, new Found(entry, name, at + name.length(), Set.of()), text, at);
    }
    if (ofTexts.isKnown()) {
      for (int end = word.length(); end >= SHORTEST_STEM; end--) {
        String stem = word.substring(0, end);
        byStem.getOrDefault(stem, List.of()).forEach(e -> addDeclined(found, e, text, at));
        if (end < word.length() && word.length() - end <= LONGEST_ENDING) {
          byWord.getOrDefault(stem, List.of()).forEach(e -> addSuffixed(found, e, text, at));
        }
      }
    }
    int longest = found.stream().mapToInt(Found::end).max().orElse(at);
    return found.stream().filter(f -> f.end() == longest).distinct().toList();
  }

  private void addDeclined(List<Found> found, Entry entry, String text, int at) {
    Inflection inflection = inflections.get(entry.language());
    if (inflection != null) {
      found.removeIf(f -> f.entry().equals(entry));
      addForms(found, entry, inflection, text, at);
    }
  }

  /** Adds a foreign name with an ending of the language of the text. */
  private void addSuffixed(List<Found> found, Entry entry, String text, int at) {
    if (!inflections.containsKey(entry.language())) {
      addForms(found, entry, ofTexts, text, at);
    }
  }

  private static void addForms(
      List<Found> found, Entry entry, Inflection inflection, String text, int at) {
    Map<String, Set<GrammaticalCase>> forms = new LinkedHashMap<>();
    inflection
        .of(entry.form().text(), entry.entity().kind())
        .forEach(
            (c, form) ->
                forms
                    .computeIfAbsent(entry.of(form), f -> EnumSet.noneOf(GrammaticalCase.class))
                    .add(c));
    forms.forEach(
        (form, cases) -> {
          Set<GrammaticalCase> known = forms.size() > 1 ? cases : Set.of();
          add(found, new Found(entry, form, at + form.length(), known), text, at);
        });
  }

  private static void add(List<Found> found, Found one, String text, int at) {
    if (text.startsWith(PhraseIndex.fold(one.text().toLowerCase(Locale.ROOT)), at)
        && PhraseIndex.isWordEnd(text, one.end())) {
      found.add(one);
    }
  }
}
