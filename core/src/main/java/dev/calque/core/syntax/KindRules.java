package dev.calque.core.syntax;

import dev.calque.core.analysis.Token;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a token can be, read from {@code languages/LANG/syntax/kinds.tsv}: the letter of a {@link
 * Kind}, a regular expression for tags or {@code -}, and words that are of this kind whatever their
 * tag. A word that some row lists is of no other kind than those of such rows. Immutable.
 */
final class KindRules {

  static final KindRules NONE = new KindRules();

  private final Map<Kind, WordClass> classes = new EnumMap<>(Kind.class);

  private KindRules() {}

  static KindRules load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/syntax/kinds.tsv");
    KindRules rules = new KindRules();
    for (Table.Row row : table.rows()) {
      Kind kind = letter(table, row, row.cell(0));
      if (rules.classes.put(kind, WordClasses.read(table, row)) != null) {
        throw table.error(row, "\"" + row.cell(0) + "\" stands above; join the two lines");
      }
    }
    return rules;
  }

  boolean isEmpty() {
    return classes.isEmpty();
  }

  /** The kinds a token can be; never empty. */
  Set<Kind> of(Token token) {
    if (!token.isWord() && !token.isElided() && !Character.isDigit(token.text().charAt(0))) {
      return EnumSet.of(Kind.MARK);
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    classes.forEach((kind, words) -> add(kinds, kind, words.lists(token)));
    if (kinds.isEmpty()) {
      classes.forEach((kind, words) -> add(kinds, kind, words.may(token)));
    }
    if (kinds.isEmpty()) {
      kinds.add(unknown(token));
    }
    return kinds;
  }

  private static void add(Set<Kind> kinds, Kind kind, boolean fits) {
    if (fits) {
      kinds.add(kind);
    }
  }

  private static Kind unknown(Token token) {
    if (Character.isDigit(token.text().charAt(0))) {
      return Kind.QUANTITY;
    }
    return token.isCapitalized() ? Kind.NAME : Kind.UNKNOWN;
  }

  static Kind letter(Table table, Table.Row row, String cell) {
    if (cell.length() == 1) {
      var kind = Kind.of(cell.charAt(0));
      if (kind.isPresent()) {
        return kind.get();
      }
    }
    throw table.error(row, "\"" + cell + "\" is no kind; write the letter of one");
  }
}
