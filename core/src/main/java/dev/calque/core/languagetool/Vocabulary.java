package dev.calque.core.languagetool;

import dev.calque.core.analysis.AnalysisException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.spelling.CachingWordListLoader;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/**
 * The words of a language by the dictionaries and lists of its profile, without what suggestions
 * need: building LanguageTool's whole speller takes a second or more. To be used by one thread at a
 * time.
 */
final class Vocabulary {

  /** How a word of a list is inflected: {@code Aumühle/S}. */
  private static final Pattern FLAGS = Pattern.compile("/\\p{Lu}+$");

  /** A dictionary's own measure, from 0 to 25: each step is about one and a half times as often. */
  private static final int OFTEN = 8;

  /** Without counts, a word as long as this passes for a common one: few others are like it. */
  private static final int LONG = 8;

  private static final int SAMPLE = 50;

  /** What a word of the list of common words counts besides. */
  private static final int LISTED = 10;

  /** A letter that fewer common words have is a guest in the language. */
  private static final int NATIVE_LETTER = 5;

  private final List<Dictionary> dictionaries;
  private final Set<String> lists;
  private final Set<String> common;
  private final String letters;
  private final boolean counts;

  private Vocabulary(List<Dictionary> dictionaries, Set<String> lists, Set<String> common) {
    this.dictionaries = List.copyOf(dictionaries);
    this.lists = lists;
    this.common = common;
    this.letters = letters(common);
    this.counts =
        common.stream()
            .limit(SAMPLE)
            .anyMatch(word -> dictionaries.stream().anyMatch(d -> d.frequency(word) > 0));
  }

  static Vocabulary of(EngineProfile profile) {
    CachingWordListLoader loader = new CachingWordListLoader();
    Set<String> lists = new HashSet<>();
    for (String path : profile.wordLists()) {
      loader.loadWords(path).forEach(word -> lists.add(FLAGS.matcher(word).replaceFirst("")));
    }
    String language = profile.variant().replaceFirst("-.*", "");
    String commonWords = language + "/common_words.txt";
    Set<String> common =
        JLanguageTool.getDataBroker().resourceExists("/" + commonWords)
            ? new HashSet<>(loader.loadWords(commonWords))
            : Set.of();
    return new Vocabulary(dictionaries(profile), lists, common);
  }

  private static String letters(Set<String> common) {
    Map<Character, Integer> counts = new TreeMap<>();
    for (String word : common) {
      for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
        if (Character.isLetter(letter)) {
          counts.merge(letter, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= NATIVE_LETTER)
        .map(entry -> String.valueOf(entry.getKey()))
        .collect(Collectors.joining());
  }

  private static List<Dictionary> dictionaries(EngineProfile profile) {
    List<Dictionary> dictionaries = new ArrayList<>();
    for (String path : profile.dictionaries()) {
      try {
        MorfologikSpeller speller = new MorfologikSpeller(path);
        dictionaries.add(new Compiled(speller));
      } catch (IOException e) {
        throw new AnalysisException("the dictionary " + path + " cannot be read", e);
      }
    }
    if (dictionaries.isEmpty()) {
      SpellingCheckRule rule =
          Languages.getLanguageForShortCode(profile.variant()).getDefaultSpellingRule();
      dictionaries.add(word -> !rule.isMisspelled(word));
    }
    return dictionaries;
  }

  boolean has(String word) {
    try {
      for (Dictionary dictionary : dictionaries) {
        if (dictionary.has(word)) {
          return true;
        }
      }
    } catch (IOException e) {
      throw new AnalysisException("the speller failed on \"" + word + "\"", e);
    }
    return lists.contains(word) || lists.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * How often the language uses a word, as far as known: 0 if rarely, else the more the oftener.
   */
  int commonness(String word) {
    int frequency = 0;
    for (Dictionary dictionary : dictionaries) {
      frequency = Math.max(frequency, dictionary.frequency(word));
    }
    int listed = common.contains(word) ? LISTED : 0;
    int uncounted = !counts && word.length() >= LONG && has(word) ? 1 : 0;
    return (frequency >= OFTEN ? frequency : uncounted) + listed;
  }

  /** The letters of the language in lower case, from its common words; empty if it has no list. */
  String letters() {
    return letters;
  }

  private interface Dictionary {

    boolean has(String word) throws IOException;

    default int frequency(String word) {
      return 0;
    }
  }

  private record Compiled(MorfologikSpeller speller) implements Dictionary {

    @Override
    public boolean has(String word) throws IOException {
      return !speller.isMisspelled(word);
    }

    @Override
    public int frequency(String word) {
      return speller.getFrequency(word);
    }
  }
}
