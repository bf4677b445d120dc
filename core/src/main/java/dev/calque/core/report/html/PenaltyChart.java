package dev.calque.core.report.html;

import dev.calque.core.report.Counted;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The drawing of how many articles have which penalty per 1,000 words. */
final class PenaltyChart {

  private static final int HEIGHT = 190;
  private static final int TOP = 20;
  private static final int FLOOR = 146;
  private static final int GAP = 3;
  private static final double CAPTION = 40;

  private PenaltyChart() {}

  static void write(Html html, List<Entry> entries) {
    List<Double> penalties =
        entries.stream()
            .filter(Entry::wasChecked)
            .map(entry -> entry.card().penaltyPerThousand())
            .toList();
    Histogram histogram = Histogram.of(penalties);
    Svg.draw(
        html,
        "penalty-chart",
        "Articles by penalty points per 1,000 words",
        describe(histogram),
        HEIGHT,
        svg -> draw(svg, histogram));
  }

  private static void draw(Svg svg, Histogram histogram) {
    double step = (double) Svg.WIDTH / histogram.counts().size();
    int every = (int) Math.ceil(CAPTION / step);
    for (int bin = 0; bin < histogram.counts().size(); bin++) {
      int count = histogram.counts().get(bin);
      double height = (double) (FLOOR - TOP) * count / Math.max(1, histogram.most());
      double x = bin * step;
      if (count > 0) {
        svg.bar("bar", x + GAP, FLOOR - height, step - 2 * GAP, height);
        svg.text("value", x + step / 2, FLOOR - height - 5, "middle", Counted.number(count));
      }
      if (bin % every == 0) {
        svg.text("tick", x, FLOOR + 17, bin == 0 ? "start" : "middle", border(histogram, bin));
      }
    }
    svg.line(0, FLOOR, Svg.WIDTH, FLOOR);
    svg.text("tick", Svg.WIDTH, FLOOR + 38, "end", "penalty points per 1,000 words →");
  }

  private static String describe(Histogram histogram) {
    return IntStream.range(0, histogram.counts().size())
        .filter(bin -> histogram.counts().get(bin) > 0)
        .mapToObj(
            bin ->
                Counted.of(histogram.counts().get(bin), "article")
                    + " from "
                    + border(histogram, bin)
                    + " to less than "
                    + border(histogram, bin + 1))
        .collect(Collectors.joining("; "));
  }

  private static String border(Histogram histogram, int bin) {
    return Counted.number(bin * histogram.width());
  }
}
