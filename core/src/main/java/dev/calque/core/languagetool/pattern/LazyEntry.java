package dev.calque.core.languagetool.pattern;

import dev.calque.core.pack.IndexedEntry;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An entry that is read and compiled when the first sentence calls for it. Thread-safe. */
final class LazyEntry {

  private final IndexedEntry place;
  private final Function<IndexedEntry, CompiledEntry> compiler;
  private @Nullable CompiledEntry compiled;

  LazyEntry(IndexedEntry place, Function<IndexedEntry, CompiledEntry> compiler) {
    this.place = place;
    this.compiler = compiler;
  }

  /** Where it is written, and the words that call for it. */
  IndexedEntry place() {
    return place;
  }

  /**
   * @throws dev.calque.core.knowledge.KnowledgeException if the file changed since it was indexed
   */
  synchronized CompiledEntry compiled() {
    if (compiled == null) {
      compiled = compiler.apply(place);
    }
    return compiled;
  }
}
