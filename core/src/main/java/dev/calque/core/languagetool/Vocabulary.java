package dev.calque.core.languagetool;

import dev.calque.core.analysis.AnalysisException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private final List<Dictionary> dictionaries;
  private final Set<String> lists;

  private Vocabulary(List<Dictionary> dictionaries, Set<String> lists) {
    this.dictionaries = List.copyOf(dictionaries);
    this.lists = lists;
  }

  static Vocabulary of(EngineProfile profile) {
    Set<String> lists = new HashSet<>();
    for (String path : profile.wordLists()) {
      lists.addAll(new CachingWordListLoader().loadWords(path));
    }
    return new Vocabulary(dictionaries(profile), lists);
  }

  private static List<Dictionary> dictionaries(EngineProfile profile) {
    List<Dictionary> dictionaries = new ArrayList<>();
    for (String path : profile.dictionaries()) {
      try {
        MorfologikSpeller speller = new MorfologikSpeller(path);
        dictionaries.add(word -> !speller.isMisspelled(word));
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

  private interface Dictionary {

    boolean has(String word) throws IOException;
  }
}
