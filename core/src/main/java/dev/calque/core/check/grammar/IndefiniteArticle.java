package dev.calque.core.check.grammar;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which indefinite article stands before a word, from {@code
 * languages/LANG/grammar/indefinite.tsv}: an article and a regular expression for the whole word in
 * lower case; the first line that matches decides. Immutable.
 */
public final class IndefiniteArticle {

  private static final String PLACEHOLDER = "a(n) ";

  private final List<Form> forms;

  private IndefiniteArticle(List<Form> forms) {
    this.forms = List.copyOf(forms);
  }

  /** The articles of a language; none if it has no such file. */
  public static IndefiniteArticle load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/grammar/indefinite.tsv");
    return new IndefiniteArticle(table.rows().stream().map(row -> read(table, row)).toList());
  }

  /** The article that goes with the word. */
  public Optional<String> before(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return forms.stream()
        .filter(form -> form.word.matcher(lower).matches())
        .map(Form::article)
        .findFirst();
  }

  /** The phrase with a {@code a(n)} at its start turned into the article of the next word. */
  public String fill(String phrase) {
    if (!phrase.startsWith(PLACEHOLDER)) {
      return phrase;
    }
    String rest = phrase.substring(PLACEHOLDER.length());
    return before(rest.split(" ", 2)[0]).map(article -> article + " " + rest).orElse(rest);
  }

  private static Form read(Table table, Table.Row row) {
    try {
      return new Form(row.cell(0), Pattern.compile(row.cell(1)));
    } catch (PatternSyntaxException e) {
      throw table.error(row, "\"" + row.cell(1) + "\" is no regular expression");
    }
  }

  private record Form(String article, Pattern word) {}
}
