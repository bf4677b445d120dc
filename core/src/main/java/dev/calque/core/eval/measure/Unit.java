package dev.calque.core.eval.measure;

import dev.calque.core.eval.corpus.ExpertSpan;
import dev.calque.core.eval.corpus.Origin;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All versions of one document of a set: what the bootstrap draws, as versions of one text are
 * alike.
 *
 * @param set the set it belongs to
 * @param counts alarms and words by origin
 * @param machine scores of the machines' versions
 * @param human scores of the human translators' versions
 * @param pairs of the pairs of a machine's and a human's version, how many have more alarms on the
 *     machine's, doubled; a tie is one
 * @param recall by origin and category, how many expert spans were found
 * @param touching how many alarms on machines' annotated versions touch an expert span
 */
record Unit(
    String set,
    Map<Origin, Count> counts,
    List<Double> machine,
    List<Double> human,
    Hits pairs,
    Map<Origin, Map<String, Hits>> recall,
    Hits touching) {

  /** The units of results, sorted by set, language and document. */
  static List<Unit> of(Collection<DocumentResult> results) {
    Map<List<String>, List<DocumentResult>> versions =
        results.stream()
            .sorted(Comparator.comparing(Unit::name, Comparator.comparing(Object::toString)))
            .collect(Collectors.groupingBy(Unit::name, LinkedHashMap::new, Collectors.toList()));
    return versions.values().stream().map(Unit::ofVersions).toList();
  }

  private static List<String> name(DocumentResult result) {
    return List.of(result.key().set(), result.key().target().value(), result.key().document());
  }

  private static Unit ofVersions(List<DocumentResult> versions) {
    Map<Origin, Count> counts = new EnumMap<>(Origin.class);
    Map<Origin, Map<String, Hits>> recall = new EnumMap<>(Origin.class);
    Hits touching = Hits.NONE;
    for (DocumentResult version : versions) {
      Origin origin = version.key().origin();
      counts.merge(origin, new Count(version.alarms().size(), version.words()), Count::and);
      if (version.annotated()) {
        Map<String, Hits> hits = recall.computeIfAbsent(origin, o -> new TreeMap<>());
        recall(version).forEach((category, one) -> hits.merge(category, one, Hits::and));
        touching = origin == Origin.MT ? touching.and(touching(version)) : touching;
      }
    }
    List<Double> machine = scores(versions, Origin.MT);
    List<Double> human = scores(versions, Origin.HT);
    return new Unit(
        versions.get(0).key().set(),
        counts,
        machine,
        human,
        pairs(machine, human),
        recall,
        touching);
  }

  boolean hasBoth() {
    return !machine.isEmpty() && !human.isEmpty();
  }

  Count count(Origin origin) {
    return counts.getOrDefault(origin, Count.NONE);
  }

  private static List<Double> scores(List<DocumentResult> versions, Origin origin) {
    return versions.stream()
        .filter(version -> version.key().origin() == origin && version.words() > 0)
        .map(DocumentResult::score)
        .toList();
  }

  private static Hits pairs(List<Double> machine, List<Double> human) {
    int doubled = 0;
    for (double m : machine) {
      for (double h : human) {
        doubled += m > h ? 2 : m < h ? 0 : 1;
      }
    }
    return new Hits(doubled, 2 * machine.size() * human.size());
  }

  private static Map<String, Hits> recall(DocumentResult version) {
    Map<String, Hits> hits = new TreeMap<>();
    for (ExpertSpan mark : version.marks()) {
      if (!mark.span().isEmpty()) {
        boolean found = version.alarms().stream().anyMatch(alarm -> alarm.finds(mark.span()));
        hits.merge(mark.category(), new Hits(found ? 1 : 0, 1), Hits::and);
      }
    }
    return hits;
  }

  private static Hits touching(DocumentResult version) {
    int touching =
        (int)
            version.alarms().stream()
                .filter(
                    alarm ->
                        version.marks().stream()
                            .anyMatch(mark -> mark.span().overlaps(alarm.span())))
                .count();
    return new Hits(touching, version.alarms().size());
  }
}
