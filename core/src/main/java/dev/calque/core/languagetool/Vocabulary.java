package dev.calque.core.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.spelling.CachingWordListLoader;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * Which words LanguageTool's speller of one variant takes, without what its suggestions need: where
 * the speller is Morfologik's, its dictionary and word lists are asked as they are, for building
 * its speller takes a second. To be used by one thread at a time.
 */
final class Vocabulary {

  private final Dictionary dictionary;
  private final Set<String> lists;

  private Vocabulary(Dictionary dictionary, Set<String> lists) {
    this.dictionary = dictionary;
    this.lists = lists;
  }

  static Vocabulary of(Language language) throws IOException {
    SpellingCheckRule rule = language.getDefaultSpellingRule();
    return new Vocabulary(dictionary(rule), lists(rule, language.getShortCode()));
  }

  boolean has(String word) throws IOException {
    return dictionary.has(word)
        || lists.contains(word)
        || lists.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Dictionary dictionary(SpellingCheckRule rule) throws IOException {
    if (rule instanceof MorfologikSpellerRule morfologik) {
      MorfologikSpeller speller = new MorfologikSpeller(morfologik.getFileName());
      return word -> !speller.isMisspelled(word);
    }
    return word -> !rule.isMisspelled(word);
  }

  private static Set<String> lists(SpellingCheckRule rule, String code) {
    List<String> paths = new ArrayList<>(rule.getAdditionalSpellingFileNames());
    paths.add(code + "/hunspell/ignore.txt");
    paths.add(rule.getSpellingFileName());
    paths.add(rule.getLanguageVariantSpellingFileName());
    Set<String> words = new HashSet<>();
    for (String path : paths) {
      if (path != null && JLanguageTool.getDataBroker().resourceExists(path)) {
        words.addAll(new CachingWordListLoader().loadWords(path));
      }
    }
    return words;
  }

  private interface Dictionary {

    boolean has(String word) throws IOException;
  }
}
