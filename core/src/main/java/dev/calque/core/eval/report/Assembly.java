package dev.calque.core.eval.report;

import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.SystemGroup;
import dev.calque.core.eval.measure.Bootstrap;
import dev.calque.core.eval.measure.DocumentResult;
import dev.calque.core.eval.measure.Measures;
import dev.calque.core.eval.measure.Measuring;
import dev.calque.core.eval.run.SubjectResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts an evaluation together from what the subjects did. */
public final class Assembly {

  private Assembly() {}

  /**
   * @param groups systems that are contrasted apart
   * @param problems of the corpus
   */
  public static Evaluation assemble(
      Evaluation.Settings settings,
      List<SubjectResult> subjects,
      List<SystemGroup> groups,
      List<String> problems) {
    Bootstrap bootstrap = new Bootstrap(settings.resamples(), settings.seed());
    List<String> allProblems = new ArrayList<>(problems);
    List<Evaluation.SubjectFigures> figures = new ArrayList<>();
    for (SubjectResult subject : subjects) {
      Measures measures = Measuring.measure(subject.results(), groups, bootstrap);
      SortedMap<String, Double> speed = new TreeMap<>();
      subject.throughput().forEach((language, one) -> speed.put(language, one.wordsPerSecond()));
      figures.add(new Evaluation.SubjectFigures(subject.subject(), measures, speed));
      allProblems.addAll(subject.failures());
    }
    List<DocumentResult> results = subjects.isEmpty() ? List.of() : subjects.get(0).results();
    return new Evaluation(Evaluation.FORMAT, settings, sizes(results), figures, allProblems);
  }

  private static List<Evaluation.SetSize> sizes(List<DocumentResult> results) {
    Map<List<String>, List<DocumentResult>> sets = new LinkedHashMap<>();
    results.stream()
        .sorted(Comparator.comparing(DocumentResult::key))
        .forEach(
            result ->
                sets.computeIfAbsent(
                        List.of(result.key().set(), result.key().target().value()),
                        set -> new ArrayList<>())
                    .add(result));
    List<Evaluation.SetSize> sizes = new ArrayList<>();
    sets.forEach((set, some) -> sizes.add(size(set.get(0), set.get(1), some)));
    return sizes;
  }

  private static Evaluation.SetSize size(String set, String language, List<DocumentResult> some) {
    SortedMap<String, Integer> versions = new TreeMap<>();
    some.forEach(result -> versions.merge(result.key().origin().name(), 1, Integer::sum));
    int documents =
        (int) some.stream().map(DocumentResult::key).map(DocumentKey::document).distinct().count();
    int words = some.stream().mapToInt(DocumentResult::words).sum();
    return new Evaluation.SetSize(set, language, documents, versions, words);
  }
}
