package dev.calque.core.check.boilerplate;

import dev.calque.core.knowledge.Phrases;
import dev.calque.core.knowledge.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A phrase of a page template.
 *
 * @param phrase its form
 * @param place where it counts
 * @param platform what writes it, for the message
 */
record Furniture(Pattern phrase, Place place, String platform) {

  /** Where a phrase counts. */
  enum Place {
    /** Wherever it is a whole sentence: nobody else writes it. */
    ANY,
    /** Behind the article. */
    END,
    /** Beside other furniture. */
    NEAR
  }

  static Furniture of(Table table, Table.Row row) {
    return new Furniture(Phrases.pattern(table, row, 0), place(table, row), row.cell(2));
  }

  private static Place place(Table table, Table.Row row) {
    try {
      return Place.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw table.error(row, "column 2 is not one of " + List.of(Place.values()));
    }
  }
}
