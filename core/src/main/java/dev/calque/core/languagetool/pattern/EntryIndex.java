package dev.calque.core.languagetool.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.languagetool.AnalyzedSentence;

/**
 * Finds the variants that a sentence has the words for, so that thousands of patterns cost no more
 * than the few whose rarest word occurs. Thread-safe.
 */
final class EntryIndex {

  private final Map<String, List<Place>> byWord = new HashMap<>();
  private final Map<String, List<Place>> byLemma = new HashMap<>();
  private final List<Place> always = new ArrayList<>();

  /** A variant and its entry. */
  private record Place(CompiledEntry entry, Variant variant) {}

  EntryIndex(List<CompiledEntry> entries) {
    for (CompiledEntry entry : entries) {
      entry.variants().forEach(variant -> add(new Place(entry, variant)));
    }
  }

  private void add(Place place) {
    Optional<TokenStep> anchor = place.variant().anchor();
    if (anchor.isEmpty()) {
      always.add(place);
      return;
    }
    Map<String, List<Place>> index = anchor.get().lemmas() ? byLemma : byWord;
    for (String word : anchor.get().words()) {
      index.computeIfAbsent(word, w -> new ArrayList<>()).add(place);
    }
  }

  /** For each entry that may match, its variants that may. */
  Map<CompiledEntry, Set<Variant>> candidates(AnalyzedSentence sentence) {
    Map<CompiledEntry, Set<Variant>> found = new LinkedHashMap<>();
    collect(always, found);
    for (String word : new TreeSet<>(sentence.getTokenSet())) {
      collect(byWord.getOrDefault(word, List.of()), found);
    }
    for (String lemma : new TreeSet<>(sentence.getLemmaSet())) {
      collect(byLemma.getOrDefault(lemma, List.of()), found);
    }
    return found;
  }

  private static void collect(List<Place> places, Map<CompiledEntry, Set<Variant>> found) {
    for (Place place : places) {
      found.computeIfAbsent(place.entry(), e -> new LinkedHashSet<>()).add(place.variant());
    }
  }
}
