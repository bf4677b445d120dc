package dev.calque.core.check.words;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns a word of the source language into its cognate in the target language by its ending: {@code
 * annexions}, {@code annexations}. The endings are data: {@code
 * languages/<target>/words/cognates-from-<source>.tsv}.
 */
record Cognates(List<Table.Row> endings) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int STEM = 4;

  static Cognates load(Knowledge knowledge, LanguageCode target, LanguageCode source) {
    String path = "languages/" + target + "/words/cognates-from-" + source + ".tsv";
    return new Cognates(Table.load(knowledge, path).rows());
  }

  /** The words that the target language has, the likeliest first. */
  List<String> of(String word, Lexicon target) {
    String plain = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return Stream.concat(
            Stream.of(plain), endings.stream().flatMap(row -> swap(plain, row).stream()))
        .filter(cognate -> !cognate.equals(word) && target.knows(cognate))
        .distinct()
        .toList();
  }

  private static Optional<String> swap(String word, Table.Row row) {
    String ending = row.cell(0);
    return word.endsWith(ending) && word.length() >= STEM + ending.length()
        ? Optional.of(word.substring(0, word.length() - ending.length()) + row.cell(1))
        : Optional.empty();
  }
}
