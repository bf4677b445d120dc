package dev.calque.core.check.spacing;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a language sets its marks, from {@code spacing/habits.tsv}: a key, then its values. */
final class Habits {

  private static final List<String> KEYS =
      List.of(
          "closed-before",
          "closed-after",
          "closed-currency",
          "guillemets",
          "spaced-before",
          "percent",
          "percent-spaced-in",
          "printed-quotes",
          "mixed-quotes",
          "quotes",
          "stop-outside-quotes",
          "dash",
          "engine-dash");

  private final Map<String, String> values = new HashMap<>();

  private Habits() {}

  static Habits load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/spacing/habits.tsv");
    Habits habits = new Habits();
    for (Table.Row row : table.rows()) {
      if (!KEYS.contains(row.cell(0))) {
        throw table.error(row, "\"" + row.cell(0) + "\" is not one of " + KEYS);
      }
      habits.values.put(row.cell(0), row.cell(1));
    }
    return habits;
  }

  /** What stands behind a key, {@code ""} if the language has no such habit. */
  String of(String key) {
    return values.getOrDefault(key, "");
  }

  List<String> listOf(String key) {
    return Arrays.asList(of(key).split(" "));
  }
}
