package dev.calque.core.check.names;

import dev.calque.core.check.Witness;
import dev.calque.core.check.names.Transliteration.Clue;
import dev.calque.core.check.names.Transliteration.Shape;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads {@code transliteration/cyrillic}: for each language {@code read-LANG.tsv} and {@code
 * write-LANG.tsv}, which meet in neutral letters, so that one file a language serves all pairs;
 * {@code endings.txt}, {@code given-names.tsv}, {@code keep.txt} and {@code borrowed.txt}. Each
 * file says at its head what its columns are.
 */
final class TransliterationTables {

  private static final String FOLDER = "transliteration/cyrillic/";
  private static final Pattern READ = Pattern.compile(FOLDER + "read-([a-z]{2,3})\\.tsv");

  private TransliterationTables() {}

  /** All that is known of transliterations into {@code target}, in alphabetical order. */
  static List<Transliteration> into(Knowledge knowledge, LanguageCode target) {
    Table writing = Table.load(knowledge, FOLDER + "write-" + target + ".tsv");
    List<Transliteration> all = new ArrayList<>();
    if (writing.rows().isEmpty()) {
      return all;
    }
    Writing written =
        new Writing(writing.rows().stream().map(row -> writingRule(writing, row)).toList());
    GivenNames givenNames = GivenNames.load(knowledge, FOLDER + "given-names.tsv");
    Set<String> borrowed = Table.load(knowledge, FOLDER + "borrowed.txt").words();
    Set<String> keep = Table.load(knowledge, FOLDER + "keep.txt").words();
    Table endingTable = Table.load(knowledge, FOLDER + "endings.txt");
    List<Reading.Ending> endings =
        endingTable.rows().stream().map(row -> ending(endingTable, row)).toList();
    for (String path : knowledge.list("transliteration")) {
      Matcher matcher = READ.matcher(path);
      if (matcher.matches() && !matcher.group(1).equals(target.value())) {
        LanguageCode from = new LanguageCode(matcher.group(1));
        Table table = Table.load(knowledge, path);
        List<Reading.Rule> rules =
            table.rows().stream().map(row -> readingRule(table, row)).toList();
        Reading reading = new Reading(rules, endings);
        Witness witness =
            borrowed.contains(from.value()) ? Witness.onlyIf(from) : Witness.betrays(from);
        all.add(new Transliteration(witness, reading, written, givenNames.of(from, target), keep));
      }
    }
    return all;
  }

  private static Reading.Rule readingRule(Table table, Table.Row row) {
    String shape = row.cell(3).isEmpty() ? "none" : row.cell(3);
    return new Reading.Rule(
        pattern(table, row, row.cell(0)),
        letters(row),
        constant(table, row, Clue.class, row.cell(2).equals("-") ? "none" : row.cell(2)),
        constant(table, row, Shape.class, shape));
  }

  private static Writing.Rule writingRule(Table table, Table.Row row) {
    return new Writing.Rule(pattern(table, row, row.cell(0)), letters(row));
  }

  private static String letters(Table.Row row) {
    return row.cell(1).equals("-") ? "" : row.cell(1);
  }

  private static Reading.Ending ending(Table table, Table.Row row) {
    return new Reading.Ending(
        pattern(table, row, "(?:" + row.cell(0) + ")$"),
        constant(table, row, Shape.class, row.cell(1)));
  }

  private static Pattern pattern(Table table, Table.Row row, String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw table.error(row, "not a regular expression: " + e.getDescription());
    }
  }

  static <E extends Enum<E>> E constant(Table table, Table.Row row, Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw table.error(row, "unknown word \"" + name + "\"; see the head of the file");
    }
  }
}
