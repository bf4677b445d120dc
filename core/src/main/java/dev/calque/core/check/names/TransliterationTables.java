package dev.calque.core.check.names;

import dev.calque.core.check.names.Transliteration.Clue;
import dev.calque.core.check.names.Transliteration.Ending;
import dev.calque.core.check.names.Transliteration.GivenName;
import dev.calque.core.check.names.Transliteration.People;
import dev.calque.core.check.names.Transliteration.Rewriting;
import dev.calque.core.check.names.Transliteration.Shape;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Reads {@code transliteration/FROM-TO.tsv} (rewriting), {@code -endings.txt}, {@code
 * -given-names.tsv}, {@code -context.txt} and {@code -keep.txt}; each file says at its head what
 * its columns are.
 */
final class TransliterationTables {

  private TransliterationTables() {}

  /** All that is known of transliterations into {@code target}, in alphabetical order. */
  static List<Transliteration> into(Knowledge knowledge, LanguageCode target) {
    Pattern path = Pattern.compile("transliteration/([a-z]{2,3})-" + target + "\\.tsv");
    return knowledge.list("transliteration").stream()
        .map(path::matcher)
        .filter(Matcher::matches)
        .map(m -> load(knowledge, new LanguageCode(m.group(1)), m.group().replace(".tsv", "")))
        .toList();
  }

  private static Transliteration load(Knowledge knowledge, LanguageCode from, String path) {
    Table rewritings = Table.load(knowledge, path + ".tsv");
    Table endings = Table.load(knowledge, path + "-endings.txt");
    Table given = Table.load(knowledge, path + "-given-names.tsv");
    return new Transliteration(
        from,
        rewritings.rows().stream().map(row -> rewriting(rewritings, row)).toList(),
        endings.rows().stream().map(row -> ending(endings, row)).toList(),
        byName(given.rows().stream().map(row -> givenName(given, row)).toList()),
        Table.load(knowledge, path + "-context.txt").words(),
        Table.load(knowledge, path + "-keep.txt").words());
  }

  private static Map<String, GivenName> byName(List<GivenName> names) {
    return names.stream().collect(Collectors.toMap(GivenName::written, Function.identity()));
  }

  private static Rewriting rewriting(Table table, Table.Row row) {
    String clue = row.cell(2).equals("-") ? "none" : row.cell(2);
    String letters = row.cell(1).equals("-") ? "" : row.cell(1);
    return new Rewriting(
        pattern(table, row, row.cell(0)), letters, constant(table, row, Clue.class, clue));
  }

  private static Ending ending(Table table, Table.Row row) {
    return new Ending(
        pattern(table, row, "(?:" + row.cell(0) + ")$"),
        constant(table, row, Shape.class, row.cell(1)));
  }

  private static GivenName givenName(Table table, Table.Row row) {
    return new GivenName(row.cell(0), row.cell(1), constant(table, row, People.class, row.cell(2)));
  }

  private static Pattern pattern(Table table, Table.Row row, String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw table.error(row, "not a regular expression: " + e.getDescription());
    }
  }

  private static <E extends Enum<E>> E constant(
      Table table, Table.Row row, Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw table.error(row, "unknown word \"" + name + "\"; see the head of the file");
    }
  }
}
