package dev.calque.core.check.names;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How a language declines names, by their endings: {@code languages/LANG/names/endings.tsv}. A row
 * has the kind of word, a regular expression for the end of its nominative, and what replaces that
 * in the other {@linkplain GrammaticalCase cases} ({@code $1} for the first group, {@code -} for
 * nothing, {@code =} for an unchanged word). The first row that fits wins. A language without the
 * file does not decline names. Thread-safe.
 */
final class Inflection {

  private final List<Ending> endings;

  /** What a row is about. */
  private enum Word {
    /** Given names and surnames. */
    PERSON,
    /** An adjective, alone or before its noun. */
    ADJECTIVE,
    /** Any other name. */
    NOUN
  }

  private record Ending(Word word, Pattern nominative, Map<GrammaticalCase, String> others) {

    boolean fits(String name, Word wanted) {
      return word == wanted && nominative.matcher(name).find();
    }

    Map<GrammaticalCase, String> decline(String name) {
      Map<GrammaticalCase, String> forms = new EnumMap<>(GrammaticalCase.class);
      forms.put(GrammaticalCase.NOMINATIVE, name);
      Matcher end = nominative.matcher(name);
      others.forEach(
          (wanted, other) -> forms.put(wanted, other.equals("=") ? name : end.replaceFirst(other)));
      return forms;
    }
  }

  private Inflection(List<Ending> endings) {
    this.endings = List.copyOf(endings);
  }

  /** The endings of a language; none if it has no table. */
  static Inflection load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/names/endings.tsv");
    return new Inflection(table.rows().stream().map(row -> ending(table, row)).toList());
  }

  private static Ending ending(Table table, Table.Row row) {
    if (row.cells().size() != GrammaticalCase.OBLIQUE.size() + 2) {
      throw table.error(row, "a row has the kind of word, the nominative and five other cases");
    }
    try {
      return new Ending(
          Word.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
          Pattern.compile("(?:" + row.cell(1) + ")$"),
          others(row));
    } catch (PatternSyntaxException e) {
      throw table.error(row, "not a regular expression: " + e.getDescription());
    } catch (IllegalArgumentException e) {
      throw table.error(row, "\"" + row.cell(0) + "\" is none of person, adjective, noun");
    }
  }

  private static Map<GrammaticalCase, String> others(Table.Row row) {
    Map<GrammaticalCase, String> others = new EnumMap<>(GrammaticalCase.class);
    int column = 2;
    for (GrammaticalCase oblique : GrammaticalCase.OBLIQUE) {
      String other = row.cell(column++);
      others.put(oblique, other.equals("-") ? "" : other);
    }
    return others;
  }

  /** Whether the language declines names at all. */
  boolean isKnown() {
    return !endings.isEmpty();
  }

  /**
   * The name in every case; with the nominative alone if the endings do not tell. All words of a
   * person's name are declined, of other names one word or adjectives and the noun behind them.
   */
  Map<GrammaticalCase, String> of(String name, NameEntity.Kind kind) {
    List<String> words = List.of(name.split(" ", -1));
    List<Map<GrammaticalCase, String>> declined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      Optional<Ending> ending = ending(words.get(i), kind, last);
      if (ending.isEmpty()) {
        return Map.of(GrammaticalCase.NOMINATIVE, name);
      }
      declined.add(ending.get().decline(words.get(i)));
    }
    Map<GrammaticalCase, String> forms = new EnumMap<>(GrammaticalCase.class);
    for (GrammaticalCase wanted : GrammaticalCase.values()) {
      forms.put(wanted, String.join(" ", declined.stream().map(word -> word.get(wanted)).toList()));
    }
    return forms;
  }

  private Optional<Ending> ending(String word, NameEntity.Kind kind, boolean last) {
    if (kind == NameEntity.Kind.PERSON) {
      return first(word, Word.PERSON);
    }
    Optional<Ending> adjective = first(word, Word.ADJECTIVE);
    return adjective.isPresent() || !last ? adjective : first(word, Word.NOUN);
  }

  private Optional<Ending> first(String word, Word wanted) {
    return endings.stream().filter(ending -> ending.fits(word, wanted)).findFirst();
  }
}
