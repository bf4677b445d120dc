package dev.calque.core.check.words;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that no dictionary needs to list: built from known ones, or spelled in another accepted
 * way. The data are in {@code languages/<target>/words}.
 *
 * @param prefixes {@code prefixes.txt}: what may stand before any word
 * @param links {@code linking.txt}: what may stand between the parts of a compound; none if the
 *     language does not build compounds at will
 * @param endings {@code endings.txt}: what declension puts at the end of a noun or an adjective
 * @param variants {@code variants.tsv}: letters, and what dictionaries write instead
 * @param accepted {@code accepted.txt}, and for all languages {@code
 *     languages/any/words/{science,technology}.txt}: words, or beginnings and ends of words, with
 *     {@code *} for the rest
 */
record Forms(
    Set<String> prefixes,
    Set<String> links,
    Set<String> endings,
    List<Table.Row> variants,
    Set<String> accepted) {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_FIRST = 3;
  private static final int STEM = 4;

  static Forms load(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/words/";
    Set<String> accepted = new LinkedHashSet<>();
    String any = "languages/any/words/";
    for (String list :
        List.of(folder + "accepted.txt", any + "science.txt", any + "technology.txt")) {
      accepted.addAll(Table.load(knowledge, list).words());
    }
    return new Forms(
        Table.load(knowledge, folder + "prefixes.txt").words(),
        Table.load(knowledge, folder + "linking.txt").words(),
        Table.load(knowledge, folder + "endings.txt").words(),
        Table.load(knowledge, folder + "variants.tsv").rows(),
        accepted);
  }

  /** Whether the language accepts the spelling although the dictionary has another. */
  boolean isAccepted(String word, Lexicon lexicon) {
    return accepted.contains(word)
        || accepted.stream().anyMatch(pattern -> isLike(word, pattern))
        || variants.stream().anyMatch(row -> isVariant(word, row, lexicon));
  }

  private static boolean isLike(String word, String pattern) {
    return (pattern.endsWith("*") && word.startsWith(pattern.substring(0, pattern.length() - 1)))
        || (pattern.startsWith("*") && word.endsWith(pattern.substring(1)));
  }

  private static boolean isVariant(String word, Table.Row row, Lexicon lexicon) {
    return word.contains(row.cell(0)) && lexicon.knows(word.replace(row.cell(0), row.cell(1)));
  }

  /** {@code co-founder}, {@code ultrafast}: known parts, or prefixes. */
  boolean isCompound(String word, Lexicon lexicon) {
    String[] parts = word.split("-");
    if (parts.length > 1) {
      return Arrays.stream(parts)
          .allMatch(p -> prefixes.contains(p) || isPart(p, lexicon) || isCompound(p, lexicon));
    }
    return isPrefixed(word, lexicon);
  }

  private boolean isPrefixed(String word, Lexicon lexicon) {
    return prefixes.stream()
        .filter(p -> word.startsWith(p) && word.length() >= p.length() + SHORTEST)
        .map(p -> word.substring(p.length()))
        .anyMatch(rest -> isPart(rest, lexicon) || isInflected(rest, lexicon));
  }

  /** Two known words in one, with or without what links them: weaker evidence than a prefix. */
  boolean isJoined(String word, Lexicon lexicon) {
    if (links.isEmpty()) {
      return false;
    }
    for (int i = SHORTEST_FIRST; i <= word.length() - SHORTEST; i++) {
      if (isPart(word.substring(i), lexicon) && isFirst(word.substring(0, i), lexicon)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirst(String part, Lexicon lexicon) {
    return isPart(part, lexicon)
        || links.stream()
            .filter(link -> part.endsWith(link) && part.length() >= link.length() + SHORTEST_FIRST)
            .anyMatch(link -> isPart(part.substring(0, part.length() - link.length()), lexicon));
  }

  private static boolean isPart(String part, Lexicon lexicon) {
    return lexicon.knows(part) || lexicon.knows(Initial.upper(part));
  }

  /** Whether another ending makes a known word of it; a doubled last letter is no ending. */
  boolean isInflected(String word, Lexicon lexicon) {
    return endings.stream()
        .filter(ending -> word.endsWith(ending) && word.length() >= ending.length() + STEM)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .filter(stem -> stem.charAt(stem.length() - 1) != word.charAt(stem.length()))
        .anyMatch(stem -> isStem(stem, lexicon));
  }

  private boolean isStem(String stem, Lexicon lexicon) {
    return lexicon.knows(stem) || endings.stream().anyMatch(e -> lexicon.knows(stem + e));
  }
}
