package dev.calque.core.check.leakage;

import dev.calque.core.knowledge.Phrases;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A phrase that only a machine leaves behind.
 *
 * @param phrase its form
 * @param place where in a block it counts
 * @param severity how bad it is
 */
record Leak(Pattern phrase, Place place, Severity severity) {

  /** Where a phrase counts. */
  enum Place {
    START,
    END,
    BLOCK,
    ANY
  }

  static Leak of(Table table, Table.Row row) {
    return new Leak(
        Phrases.pattern(table, row, 0),
        read(table, row, 1, Place.class),
        read(table, row, 2, Severity.class));
  }

  private static <E extends Enum<E>> E read(Table table, Table.Row row, int column, Class<E> type) {
    try {
      return Enum.valueOf(type, row.cell(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      String values = List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
      throw table.error(row, "column " + (column + 1) + " is not one of " + values);
    }
  }

  /** Where it stands in a block. */
  List<Span> in(String text) {
    int start = text.length() - text.stripLeading().length();
    int end = text.stripTrailing().length();
    return phrase
        .matcher(text)
        .results()
        .map(r -> new Span(r.start(), r.end()))
        .filter(span -> counts(span.start() == start, span.end() == end))
        .toList();
  }

  private boolean counts(boolean atStart, boolean atEnd) {
    return switch (place) {
      case START -> atStart;
      case END -> atEnd;
      case BLOCK -> atStart && atEnd;
      case ANY -> true;
    };
  }
}
