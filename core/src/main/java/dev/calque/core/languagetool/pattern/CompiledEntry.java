package dev.calque.core.languagetool.pattern;

import dev.calque.core.pack.PackEntry;
import dev.calque.core.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.languagetool.Language;

/** An entry whose patterns are compiled. Thread-safe. */
final class CompiledEntry {

  private final PackEntry entry;
  private final Rule rule;
  private final Language language;
  private final List<Variant> variants;
  private final List<Variant> unless;
  private final List<Variant> unlessSentence;

  CompiledEntry(PackEntry entry, Language language) {
    PatternCompiler compiler = new PatternCompiler(language);
    this.entry = entry;
    this.rule = entry.rule();
    this.language = language;
    this.variants = compiler.compile(entry.patterns());
    this.unless = compiler.compile(entry.unless());
    this.unlessSentence = compiler.compile(entry.unlessSentence());
  }

  PackEntry entry() {
    return entry;
  }

  Rule rule() {
    return rule;
  }

  /** What a sentence must have for each of its variants, if it can be said. */
  Stream<Optional<TokenStep>> anchors() {
    return variants.stream().map(Variant::anchor);
  }

  /** Its hits that are not excused, the longest where they overlap. */
  List<Hit> hits(SentenceView sentence) {
    List<Hit> hits = find(sentence, variants.stream().filter(sentence::hasAnchor).toList());
    if (hits.isEmpty() || !find(sentence, unlessSentence).isEmpty()) {
      return List.of();
    }
    List<Hit> excuses = find(sentence, unless);
    hits.removeIf(hit -> excuses.stream().anyMatch(hit::touches));
    return longest(hits);
  }

  private List<Hit> find(SentenceView sentence, Collection<Variant> candidates) {
    List<Hit> hits = new ArrayList<>();
    for (Variant variant : candidates) {
      for (int start : variant.starts(sentence, language)) {
        hits.add(new Hit(sentence, variant, start));
      }
    }
    return hits;
  }

  private static List<Hit> longest(List<Hit> hits) {
    hits.sort(
        Comparator.comparingInt((Hit hit) -> -(hit.markTo() - hit.markFrom()))
            .thenComparingInt(hit -> -hit.variant().length())
            .thenComparingInt(Hit::start));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (kept.stream().noneMatch(hit::overlaps)) {
        kept.add(hit);
      }
    }
    return kept;
  }
}
