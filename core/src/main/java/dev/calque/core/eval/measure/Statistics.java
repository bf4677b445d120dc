package dev.calque.core.eval.measure;

import dev.calque.core.eval.corpus.Origin;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/** Figures over documents; not a number where there is nothing to measure. */
final class Statistics {

  private Statistics() {}

  /** Alarms per 1,000 words. */
  static double rate(List<Unit> units, Origin origin) {
    return count(units, origin).perThousandWords();
  }

  static Count count(List<Unit> units, Origin origin) {
    return units.stream().map(unit -> unit.count(origin)).reduce(Count.NONE, Count::and);
  }

  /** How many times as frequent alarms are on machine as on human translation. */
  static double lift(List<Unit> units) {
    return count(units, Origin.MT).lift(count(units, Origin.HT));
  }

  /**
   * The area under the ROC curve: how often a machine's version, whichever it is, has more alarms
   * per word than a human's, whichever it is. A tie counts half. It is the Mann-Whitney U of the
   * machines' versions over the number of pairs.
   */
  static double auc(List<Unit> units) {
    double[] machine = scores(units, Unit::machine);
    double[] human = scores(units, Unit::human);
    double[] all = DoubleStream.concat(DoubleStream.of(machine), DoubleStream.of(human)).toArray();
    double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).apply(all);
    double sum = DoubleStream.of(ranks).limit(machine.length).sum();
    double u = sum - machine.length * (machine.length + 1.0) / 2;
    return u / machine.length / human.length;
  }

  private static double[] scores(List<Unit> units, Function<Unit, List<Double>> scores) {
    return units.stream()
        .flatMap(unit -> scores.apply(unit).stream())
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /** As {@link #auc}, but only versions of the same document are compared. */
  static double pairwise(List<Unit> units) {
    return units.stream().map(Unit::pairs).reduce(Hits.NONE, Hits::and).share();
  }

  static Hits recall(List<Unit> units, Origin origin, String category) {
    return units.stream()
        .map(unit -> unit.recall().getOrDefault(origin, Map.of()).getOrDefault(category, Hits.NONE))
        .reduce(Hits.NONE, Hits::and);
  }

  static Hits touching(List<Unit> units) {
    return units.stream().map(Unit::touching).reduce(Hits.NONE, Hits::and);
  }
}
