package dev.calque.core.eval.contrast;

import dev.calque.core.eval.measure.LogLikelihood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Machine translation and human text of one pair of languages, by their n-grams.
 *
 * @param machineWords how many words the machines' texts have
 * @param humanWords how many words the people's texts have
 * @param rows what machines have more often, most telling first
 */
public record Contrast(int machineWords, int humanWords, List<ContrastRow> rows) {

  public Contrast {
    rows = List.copyOf(rows);
  }

  static Contrast of(List<DocumentGrams> machine, List<DocumentGrams> human, Thresholds least) {
    int machineWords = words(machine);
    int humanWords = words(human);
    Map<String, Side> machineSides = sides(machine);
    Map<String, Side> humanSides = sides(human);
    List<ContrastRow> rows = new ArrayList<>();
    machineSides.forEach(
        (gram, side) -> {
          Side other = humanSides.getOrDefault(gram, Side.NONE);
          if (least.admits(side)) {
            double likelihood =
                LogLikelihood.of(side.occurrences(), machineWords, other.occurrences(), humanWords);
            rows.add(new ContrastRow(gram, side, other, likelihood, List.of()));
          }
        });
    rows.sort(
        Comparator.comparingDouble(ContrastRow::likelihood)
            .reversed()
            .thenComparing(ContrastRow::gram));
    List<ContrastRow> first = rows.subList(0, Math.min(rows.size(), least.rows()));
    return new Contrast(
        machineWords,
        humanWords,
        first.stream().map(row -> withExamples(row, machine, least.examples())).toList());
  }

  private static ContrastRow withExamples(
      ContrastRow row, List<DocumentGrams> documents, int examples) {
    List<String> pieces =
        documents.stream()
            .filter(document -> document.examples().containsKey(row.gram()))
            .map(document -> document.examples().get(row.gram()))
            .distinct()
            .limit(examples)
            .toList();
    return new ContrastRow(row.gram(), row.machine(), row.human(), row.likelihood(), pieces);
  }

  private static int words(List<DocumentGrams> documents) {
    return documents.stream().mapToInt(DocumentGrams::words).sum();
  }

  private static Map<String, Side> sides(List<DocumentGrams> documents) {
    Map<String, Side> sides = new HashMap<>();
    for (DocumentGrams document : documents) {
      document
          .counts()
          .forEach(
              (gram, count) -> sides.merge(gram, Side.NONE.and(count), (a, b) -> a.and(count)));
    }
    return sides;
  }
}
