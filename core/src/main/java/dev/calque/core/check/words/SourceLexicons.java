package dev.calque.core.check.words;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Article;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.language.FunctionWords;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The languages an article may have been translated from: the declared one, or else those whose
 * every word counts, or else all of {@code languages/any/words/sources.txt}, of which only common
 * words count. Each dictionary is loaded when the ones before it did not have a word.
 *
 * @param own the script of the target language
 * @param likely those of {@code languages/<target>/words/likely-sources.txt}, in alphabetical order
 * @param possible the others, the likeliest first, with the script that each is written in
 */
record SourceLexicons(
    UnicodeScript own, List<LanguageCode> likely, Map<LanguageCode, UnicodeScript> possible) {

  /** A hyphenated word must have so many parts if the source language is not declared. */
  private static final int PARTS = 3;

  public SourceLexicons {
    likely = List.copyOf(likely);
    possible = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(possible));
  }

  static SourceLexicons load(Knowledge knowledge, LanguageCode target) {
    List<LanguageCode> likely =
        Table.load(knowledge, "languages/" + target + "/words/likely-sources.txt").words().stream()
            .map(LanguageCode::of)
            .sorted()
            .toList();
    Map<LanguageCode, UnicodeScript> possible = new LinkedHashMap<>();
    for (String code : Table.load(knowledge, "languages/any/words/sources.txt").words()) {
      LanguageCode language = LanguageCode.of(code);
      script(knowledge, language)
          .filter(script -> !language.equals(target))
          .ifPresent(script -> possible.put(language, script));
    }
    return new SourceLexicons(
        script(knowledge, target).orElse(UnicodeScript.LATIN), likely, possible);
  }

  /** Those in another script than the target language, the likeliest first. */
  List<LanguageCode> inOtherScripts() {
    return possible.entrySet().stream()
        .filter(entry -> !own.equals(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The script of the language's function words. */
  private static Optional<UnicodeScript> script(Knowledge knowledge, LanguageCode language) {
    return FunctionWords.load(knowledge, language).words().stream()
        .findFirst()
        .map(SourceLexicons::script);
  }

  private static UnicodeScript script(String word) {
    return UnicodeScript.of(word.codePointAt(0));
  }

  /** Whether the language is declared as the source, or a list says so. */
  boolean isLikely(Article article, LanguageCode language) {
    return article.declaredSource().map(language::equals).orElse(likely.contains(language));
  }

  /** Whether one of the likely languages has the word among its common ones. */
  boolean isCommonInLikely(Article article, String word) {
    return first(article, likely.stream(), lexicon -> lexicon.isCommon(word)).isPresent();
  }

  /**
   * Whether a word alone proves that it was left in a language: it is the declared one, or the word
   * is in another script, or common in a likely language or the first of all.
   */
  boolean isProof(Article article, LanguageCode language, String word) {
    if (article.declaredSource().isPresent() || !own.equals(script(word))) {
      return true;
    }
    boolean first = possible.keySet().stream().findFirst().filter(language::equals).isPresent();
    return (first || likely.contains(language))
        && article
            .lexicons()
            .of(language)
            .filter(l -> l.isCommon(word) || word.indexOf('-') >= 0)
            .isPresent();
  }

  /** The likeliest source language that a word in lower case comes from. */
  Optional<LanguageCode> languageOf(Article article, String word) {
    if (article.declaredSource().isPresent()) {
      return first(article, article.declaredSource().stream(), lexicon -> knows(lexicon, word));
    }
    String[] parts = word.split("-");
    if (parts.length > 1 && parts.length < PARTS) {
      return Optional.empty();
    }
    if (parts.length == 1) {
      var known = first(article, likely.stream(), lexicon -> lexicon.knows(word));
      if (known.isPresent()) {
        return known;
      }
    }
    UnicodeScript script = script(word);
    return first(
        article,
        possible.keySet().stream().filter(l -> script.equals(possible.get(l))),
        lexicon ->
            lexicon.knows(word)
                && (!script.equals(own)
                    || 2 * Arrays.stream(parts).filter(lexicon::isCommon).count() >= parts.length));
  }

  /** In lower case, as some engines write all words, a German noun is still a German noun. */
  private static boolean knows(Lexicon lexicon, String word) {
    return lexicon.knows(word) || lexicon.isCommon(Initial.upper(word));
  }

  private static Optional<LanguageCode> first(
      Article article, Stream<LanguageCode> languages, Predicate<Lexicon> has) {
    return languages
        .filter(language -> !language.equals(article.language()))
        .flatMap(language -> article.lexicons().of(language).stream())
        .filter(has)
        .map(Lexicon::language)
        .findFirst();
  }
}
