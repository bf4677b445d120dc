package dev.calque.core.check.numbers;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How a language sets amounts and times, from {@code numbers/habits.tsv}: a key, then its value.
 * Decimal and grouping marks are not there: CLDR has them.
 */
final class NumberHabits {

  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "marks", Set.of("either"),
          "space-groups", Set.of("foreign"),
          "sign", Set.of("before", "after"),
          "clock", Set.of("colon", "twenty-four", "twenty-four-h", "lower-case"));

  private final Map<String, String> habits = new HashMap<>();

  private NumberHabits() {}

  static NumberHabits load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/numbers/habits.tsv");
    NumberHabits habits = new NumberHabits();
    for (Table.Row row : table.rows()) {
      Set<String> values = VALUES.getOrDefault(row.cell(0), Set.of());
      if (!values.contains(row.cell(1))) {
        throw table.error(
            row,
            "\""
                + row.cell(0)
                + "\" with \""
                + row.cell(1)
                + "\" is no habit; known are "
                + VALUES);
      }
      habits.habits.put(row.cell(0), row.cell(1));
    }
    return habits;
  }

  boolean has(String key, String value) {
    return value.equals(habits.get(key));
  }
}
