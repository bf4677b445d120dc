package dev.calque.core.check.leakage;

import dev.calque.core.knowledge.Phrases;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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
    Matcher matcher = phrase.matcher(text);
    int start = text.length() - text.stripLeading().length();
    int end = text.stripTrailing().length();
    if (place == Place.START || place == Place.BLOCK) {
      matcher.region(start, text.length()).useTransparentBounds(true);
      boolean found = matcher.lookingAt() && (place == Place.START || matcher.end() == end);
      return found ? List.of(new Span(start, matcher.end())) : List.of();
    }
    return matcher
        .results()
        .map(r -> new Span(r.start(), r.end()))
        .filter(span -> place == Place.ANY || span.end() == end)
        .toList();
  }
}
