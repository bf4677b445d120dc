package dev.calque.core.eval.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Percentile intervals by drawing documents, with replacement, as many from each set as it has
 * (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, section 13.3). All versions of a
 * document are drawn together.
 *
 * @param resamples how often; 0 for none, so that both ends are the value
 * @param seed the same seed gives the same intervals
 */
public record Bootstrap(int resamples, long seed) {

  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  Estimate estimate(List<Unit> units, ToDoubleFunction<List<Unit>> statistic) {
    double value = statistic.applyAsDouble(units);
    double[] values =
        resamples(units).stream()
            .mapToDouble(statistic)
            .flatMap(v -> Double.isNaN(v) ? DoubleStream.empty() : DoubleStream.of(v))
            .toArray();
    if (values.length == 0) {
      return new Estimate(value, value, value);
    }
    double[] ends = Quantile.withDefaults().evaluate(values, LOW, HIGH);
    return new Estimate(value, ends[0], ends[1]);
  }

  private List<List<Unit>> resamples(List<Unit> units) {
    Map<String, List<Unit>> sets =
        units.stream().collect(Collectors.groupingBy(Unit::set, TreeMap::new, Collectors.toList()));
    SplittableRandom random = new SplittableRandom(seed);
    List<List<Unit>> samples = new ArrayList<>();
    for (int i = 0; i < resamples; i++) {
      List<Unit> sample = new ArrayList<>(units.size());
      for (List<Unit> set : sets.values()) {
        for (int draw = 0; draw < set.size(); draw++) {
          sample.add(set.get(random.nextInt(set.size())));
        }
      }
      samples.add(sample);
    }
    return samples;
  }
}
