package dev.calque.core.syntax;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * The word classes of a language, read from {@code languages/LANG/grammar/classes.tsv}: a name, a
 * regular expression for the tags of the language's tag set (or {@code -}), and the words that
 * belong to the class whatever their tag, separated by spaces. Immutable.
 */
public final class WordClasses {

  private final Map<String, WordClass> classes;

  private WordClasses(Map<String, WordClass> classes) {
    this.classes = Map.copyOf(classes);
  }

  /** The classes of a language; a language without that file has none. */
  public static WordClasses load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/grammar/classes.tsv");
    Map<String, WordClass> classes = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      if (classes.put(row.cell(0), read(table, row)) != null) {
        throw table.error(row, "\"" + row.cell(0) + "\" stands above; join the two lines");
      }
    }
    return new WordClasses(classes);
  }

  /** A class to which nothing belongs if the language does not define it. */
  public WordClass get(String name) {
    return classes.getOrDefault(name, WordClass.NONE);
  }

  static WordClass read(Table table, Table.Row row) {
    try {
      Pattern tag = row.cell(1).equals("-") ? WordClass.NONE.tag() : Pattern.compile(row.cell(1));
      return new WordClass(tag, words(row.cell(2)));
    } catch (PatternSyntaxException e) {
      throw table.error(row, "\"" + row.cell(1) + "\" is no regular expression; write - for none");
    }
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
  }
}
