package dev.calque.core.languagetool.pattern;

import dev.calque.core.pack.IndexedEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.AnalyzedSentence;

/**
 * Finds the entries that a sentence has the words for, so that thousands of patterns cost no more
 * than the few whose rarest word occurs. Thread-safe.
 */
final class EntryIndex {

  private final Map<String, List<LazyEntry>> byWord = new HashMap<>();
  private final Map<String, List<LazyEntry>> byLemma = new HashMap<>();
  private final List<LazyEntry> always = new ArrayList<>();

  EntryIndex(List<LazyEntry> entries) {
    entries.forEach(this::add);
  }

  private void add(LazyEntry entry) {
    IndexedEntry place = entry.place();
    if (place.words().isEmpty() && place.lemmas().isEmpty()) {
      always.add(entry);
    }
    place.words().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
    place
        .lemmas()
        .forEach(base -> byLemma.computeIfAbsent(base, b -> new ArrayList<>()).add(entry));
  }

  /** The entries that may match. */
  Set<LazyEntry> candidates(AnalyzedSentence sentence) {
    Set<LazyEntry> found = new LinkedHashSet<>(always);
    sentence.getTokenSet().forEach(word -> found.addAll(byWord.getOrDefault(word, List.of())));
    sentence.getLemmaSet().forEach(base -> found.addAll(byLemma.getOrDefault(base, List.of())));
    return found;
  }
}
