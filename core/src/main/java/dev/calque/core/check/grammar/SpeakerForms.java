package dev.calque.core.check.grammar;

import dev.calque.core.analysis.Token;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The verbs and adjectives of the first person singular that show the gender of who speaks, from
 * {@code grammar/speaker-gender.tsv}: the pronoun (none if the verb alone shows the person), the
 * tags of either gender, and the words that may stand between pronoun and verb.
 */
final class SpeakerForms {

  private static final List<String> KEYS = List.of("pronoun", "between", "masculine", "feminine");
  private static final int LONGEST_GAP = 3;

  private final Map<String, String> values;
  private final Set<String> between;
  private final Pattern masculine;
  private final Pattern feminine;

  private SpeakerForms(Map<String, String> values) {
    this.values = values;
    this.between = Set.of(values.getOrDefault("between", "").split(" "));
    this.masculine = Pattern.compile(values.getOrDefault("masculine", ""));
    this.feminine = Pattern.compile(values.getOrDefault("feminine", ""));
  }

  static SpeakerForms load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/grammar/speaker-gender.tsv");
    Map<String, String> values = new HashMap<>();
    for (Table.Row row : table.rows()) {
      if (!KEYS.contains(row.cell(0))) {
        throw table.error(row, "\"" + row.cell(0) + "\" is not one of " + KEYS);
      }
      values.put(row.cell(0), row.cell(1));
    }
    return new SpeakerForms(values);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The words of a sentence that make its speaker a man. */
  List<Token> masculine(List<Token> tokens) {
    return of(tokens, masculine, feminine);
  }

  /** The words of a sentence that make its speaker a woman. */
  List<Token> feminine(List<Token> tokens) {
    return of(tokens, feminine, masculine);
  }

  private List<Token> of(List<Token> tokens, Pattern gender, Pattern other) {
    List<Token> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int at = verbAt(tokens, i);
      if (at < tokens.size() && is(tokens.get(at), gender) && !is(tokens.get(at), other)) {
        found.add(tokens.get(at));
      }
    }
    return found;
  }

  /**
   * Where the verb of the pronoun at a place would stand, the place itself if the language needs no
   * pronoun, and behind all tokens if no pronoun is there.
   */
  private int verbAt(List<Token> tokens, int at) {
    String pronoun = values.getOrDefault("pronoun", "");
    if (pronoun.isEmpty()) {
      return at;
    }
    if (!tokens.get(at).is(pronoun)) {
      return tokens.size();
    }
    int verb = at + 1;
    while (verb < tokens.size()
        && verb <= at + LONGEST_GAP
        && between.contains(tokens.get(verb).lower())) {
      verb++;
    }
    return verb;
  }

  private static boolean is(Token token, Pattern pos) {
    return token.readings().stream().anyMatch(r -> pos.matcher(r.pos()).matches());
  }
}
