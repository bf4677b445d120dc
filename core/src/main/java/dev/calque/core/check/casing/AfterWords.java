package dev.calque.core.check.casing;

import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Words that have a case of their own only behind certain words, as a file in {@code
 * languages/LANG/casing/} tells. In each row, words or phrases joined by {@code |}, the names that
 * may follow them, joined by {@code |}, and, if need be, a regular expression for the text that
 * must follow the name.
 */
record AfterWords(List<Row> rows) {

  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])\\d{1,2}\\.?$");

  /**
   * Names behind words.
   *
   * @param before words or phrases in lower case that stand right before a name
   * @param names in lower case
   * @param after what the text after a name must begin with
   */
  record Row(Set<String> before, Set<String> names, Pattern after) {

    Row {
      before = Set.copyOf(before);
      names = Set.copyOf(names);
    }
  }

  AfterWords {
    rows = List.copyOf(rows);
  }

  /**
   * The rows of a language; possibly none.
   *
   * @throws dev.calque.core.knowledge.KnowledgeException if a row has one cell
   */
  static AfterWords load(Knowledge knowledge, LanguageCode language, String file) {
    Table table = Table.load(knowledge, "languages/" + language + "/casing/" + file);
    List<Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.cells().size() < 2) {
        throw table.error(row, "write the words before, a tab, and the names");
      }
      rows.add(new Row(words(row.cell(0)), words(row.cell(1)), after(table, row)));
    }
    return new AfterWords(rows);
  }

  private static Pattern after(Table table, Table.Row row) {
    try {
      return Pattern.compile(row.cell(2));
    } catch (PatternSyntaxException e) {
      throw table.error(row, "no regular expression: " + e.getDescription());
    }
  }

  private static Set<String> words(String cell) {
    Set<String> words = new HashSet<>();
    Arrays.stream(cell.split("\\|"))
        .forEach(word -> words.add(word.strip().toLowerCase(Locale.ROOT)));
    return words;
  }

  /** Whether the word there is a name because of what stands before it. */
  boolean nameAt(Site site) {
    return rows.stream()
        .filter(row -> row.names().contains(site.words().toLowerCase(Locale.ROOT)))
        .filter(row -> row.after().matcher(after(site)).lookingAt())
        .anyMatch(row -> row.before().stream().anyMatch(before -> isBefore(site, before)));
  }

  private static String after(Site site) {
    return site.text().substring(site.span().end());
  }

  /** Whether the words stand right before; {@code 0} stands for any number. */
  private static boolean isBefore(Site site, String words) {
    String before = site.text().substring(0, site.span().start()).stripTrailing();
    if (words.startsWith("0")) {
      String rest = words.substring(1);
      return before.endsWith(rest)
          && NUMBER.matcher(before.substring(0, before.length() - rest.length())).find();
    }
    int start = before.length() - words.length();
    return before.length() < site.span().start()
        && start >= 0
        && before.substring(start).toLowerCase(Locale.ROOT).replace('’', '\'').equals(words)
        && (start == 0 || !Character.isLetter(before.charAt(start - 1)));
  }
}
