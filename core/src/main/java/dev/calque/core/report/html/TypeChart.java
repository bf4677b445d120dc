package dev.calque.core.report.html;

import dev.calque.core.lint.Finding;
import dev.calque.core.report.Counted;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The drawing of how many findings each MQM type has, the commonest first, by severity. */
final class TypeChart {

  private static final int ROW = 21;
  private static final int BAR = 13;
  private static final double NAMES = 150;
  private static final double LEAST = 2;
  private static final double LONGEST = Svg.WIDTH - NAMES - 48;

  /**
   * @param counts the worst severity first
   */
  private record Row(MqmType type, Map<Severity, Long> counts) {

    long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    String describe() {
      return Wording.fullType(type)
          + ": "
          + counts.entrySet().stream()
              .map(e -> e.getValue() + " " + Wording.key(e.getKey()))
              .collect(Collectors.joining(", "));
    }
  }

  private TypeChart() {}

  static void write(Html html, List<Finding> findings) {
    List<Row> rows =
        findings.stream()
            .collect(Collectors.groupingBy(f -> f.rule().type(), TreeMap::new, severities()))
            .entrySet()
            .stream()
            .map(e -> new Row(e.getKey(), e.getValue()))
            .sorted(Comparator.comparing(Row::total).reversed())
            .toList();
    Svg.draw(
        html,
        "type-chart",
        "Findings by MQM type and severity",
        rows.stream().map(Row::describe).collect(Collectors.joining("; ")),
        Math.max(1, rows.size()) * ROW,
        svg -> draw(svg, rows));
  }

  private static Collector<Finding, ?, Map<Severity, Long>> severities() {
    return Collectors.groupingBy(
        Finding::severity, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.counting());
  }

  private static void draw(Svg svg, List<Row> rows) {
    double unit = rows.isEmpty() ? 0 : LONGEST / rows.get(0).total();
    int y = 0;
    for (Row row : rows) {
      svg.text("name", 0, y + 14, "start", label(row, rows));
      double x = NAMES;
      for (Map.Entry<Severity, Long> part : row.counts().entrySet()) {
        double width = Math.max(LEAST, part.getValue() * unit);
        svg.bar("bar " + Wording.key(part.getKey()), x, y + 4.0, width, BAR);
        x += width;
      }
      svg.text("value", x + 6, y + 14, "start", Counted.number((int) row.total()));
      y += ROW;
    }
  }

  /** The name of a type, with its dimension where another type shares the name. */
  private static String label(Row row, List<Row> rows) {
    String name = Wording.type(row.type());
    boolean shared = rows.stream().filter(r -> Wording.type(r.type()).equals(name)).count() > 1;
    return shared ? Wording.fullType(row.type()) : name;
  }
}
