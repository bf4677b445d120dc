package dev.calque.core.languagetool.pattern;

import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.pack.IndexedEntry;
import dev.calque.core.pack.PackEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which words call for an entry, as the language splits and inflects them. Thread-safe. */
public final class PackIndexer {

  private final LanguageToolEngine engine;

  public PackIndexer(LanguageToolEngine engine) {
    this.engine = engine;
  }

  /**
   * @param path of the entry's file in its tree of knowledge
   * @param lines how many lines the entry takes
   */
  public IndexedEntry index(PackEntry entry, String path, int lines) {
    return index(new CompiledEntry(entry, engine.language()), path, lines);
  }

  static IndexedEntry index(CompiledEntry compiled, String path, int lines) {
    PackEntry entry = compiled.entry();
    List<Optional<TokenStep>> anchors = compiled.anchors().toList();
    Set<String> words = new HashSet<>();
    Set<String> lemmas = new HashSet<>();
    if (anchors.stream().allMatch(Optional::isPresent)) {
      anchors.stream()
          .flatMap(Optional::stream)
          .forEach(step -> (step.lemmas() ? lemmas : words).addAll(step.words()));
    }
    return new IndexedEntry(entry.id(), path, entry.line(), lines, words, lemmas);
  }
}
