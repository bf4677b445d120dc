package dev.calque.core.eval.corpus;

import dev.calque.core.text.LanguageCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A direction of translation.
 *
 * @param source empty for texts of which the corpus does not say it
 */
public record Pair(Optional<LanguageCode> source, LanguageCode target) implements Comparable<Pair> {

  /** The documents of each pair that has machine translation, in their order. */
  public static SortedMap<Pair, List<CorpusDocument>> group(List<CorpusDocument> documents) {
    SortedMap<Pair, List<CorpusDocument>> pairs =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    document -> new Pair(document.source(), document.key().target()),
                    TreeMap::new,
                    Collectors.toList()));
    pairs.values().removeIf(texts -> texts.stream().noneMatch(Pair::isMachine));
    return pairs;
  }

  private static boolean isMachine(CorpusDocument document) {
    return document.key().origin() == Origin.MT;
  }

  /** By target, then by source. */
  @Override
  public int compareTo(Pair other) {
    return Comparator.comparing(Pair::target).thenComparing(Pair::sourceName).compare(this, other);
  }

  @Override
  public String toString() {
    return sourceName() + " -> " + target;
  }

  private String sourceName() {
    return source.map(LanguageCode::value).orElse("?");
  }
}
