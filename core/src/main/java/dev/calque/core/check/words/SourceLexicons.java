package dev.calque.core.check.words;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Article;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The languages an article may have been translated from: the declared one, or else all that packs
 * exist for.
 *
 * @param candidates in alphabetical order
 */
record SourceLexicons(List<LanguageCode> candidates) {

  public SourceLexicons {
    candidates = List.copyOf(candidates);
  }

  /** Those for which there is a folder {@code packs/<target>/from-<source>}. */
  public static SourceLexicons load(Knowledge knowledge, LanguageCode target) {
    Pattern folder = Pattern.compile("packs/" + target + "/from-([a-z]{2,3})/.*");
    return new SourceLexicons(
        knowledge.list("packs/" + target).stream()
            .flatMap(path -> folder.matcher(path).results())
            .map((MatchResult result) -> LanguageCode.of(result.group(1)))
            .distinct()
            .sorted()
            .toList());
  }

  /** The first possible source language whose dictionary has the word. */
  Optional<LanguageCode> languageOf(Article article, String word) {
    List<LanguageCode> asked = article.declaredSource().map(List::of).orElse(candidates);
    return asked.stream()
        .filter(language -> !language.equals(article.language()))
        .flatMap(language -> article.lexicons().of(language).stream())
        .filter(lexicon -> lexicon.knows(word))
        .map(Lexicon::language)
        .findFirst();
  }
}
