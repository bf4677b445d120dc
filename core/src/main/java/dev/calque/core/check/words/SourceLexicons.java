package dev.calque.core.check.words;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Article;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.language.FunctionWords;
import dev.calque.core.text.LanguageCode;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The languages an article may have been translated from: the declared one, or else those that
 * packs exist for, or else all of {@code languages/any/words/sources.txt}, of which only common
 * words count. Each dictionary is loaded when the ones before it did not have a word.
 *
 * @param likely those with a folder {@code packs/<target>/from-<source>}, in alphabetical order
 * @param possible the others, the likeliest first, with the script that each is written in
 */
record SourceLexicons(List<LanguageCode> likely, Map<LanguageCode, UnicodeScript> possible) {

  /** A hyphenated word must have so many parts if the source language is not declared. */
  private static final int PARTS = 3;

  public SourceLexicons {
    likely = List.copyOf(likely);
    possible = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(possible));
  }

  static SourceLexicons load(Knowledge knowledge, LanguageCode target) {
    Pattern folder = Pattern.compile("packs/" + target + "/from-([a-z]{2,3})/.*");
    List<LanguageCode> likely =
        knowledge.list("packs/" + target).stream()
            .flatMap(path -> folder.matcher(path).results())
            .map((MatchResult result) -> LanguageCode.of(result.group(1)))
            .distinct()
            .sorted()
            .toList();
    Map<LanguageCode, UnicodeScript> possible = new LinkedHashMap<>();
    for (String code : Table.load(knowledge, "languages/any/words/sources.txt").words()) {
      LanguageCode language = LanguageCode.of(code);
      FunctionWords.load(knowledge, language).words().stream()
          .findFirst()
          .filter(word -> !language.equals(target))
          .ifPresent(word -> possible.put(language, script(word)));
    }
    return new SourceLexicons(likely, possible);
  }

  private static UnicodeScript script(String word) {
    return UnicodeScript.of(word.codePointAt(0));
  }

  /** Whether the language is declared as the source, or packs speak for it. */
  boolean isLikely(Article article, LanguageCode language) {
    return article.declaredSource().map(language::equals).orElse(likely.contains(language));
  }

  /** The likeliest source language that a word in lower case comes from. */
  Optional<LanguageCode> languageOf(Article article, String word) {
    if (article.declaredSource().isPresent()) {
      return first(article, article.declaredSource().stream(), lexicon -> lexicon.knows(word));
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
    return first(
        article,
        possible.keySet().stream().filter(l -> script(word).equals(possible.get(l))),
        lexicon -> Arrays.stream(parts).allMatch(part -> isWordOf(lexicon, part)));
  }

  private static boolean isWordOf(Lexicon lexicon, String part) {
    return lexicon.knows(part) && lexicon.isCommon(part);
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
