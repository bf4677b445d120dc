package dev.calque.core.syntax;

import dev.calque.core.analysis.Token;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Gives every token of a sentence one kind. Where a token can be several, the first row of {@code
 * languages/LANG/syntax/contexts.tsv} decides whose conditions hold: a regular expression for a
 * chunk of the token or {@code -}, one that is found in the kinds before it or {@code -}, and the
 * kinds to take, the best first. Without such a row the order of {@link Kind} decides. Immutable.
 */
final class KindTagger {

  static final KindTagger NONE = new KindTagger(KindRules.NONE, List.of());

  private final KindRules rules;
  private final List<Context> contexts;

  private KindTagger(KindRules rules, List<Context> contexts) {
    this.rules = rules;
    this.contexts = List.copyOf(contexts);
  }

  static KindTagger load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/syntax/contexts.tsv");
    List<Context> contexts = table.rows().stream().map(row -> Context.read(table, row)).toList();
    return new KindTagger(KindRules.load(knowledge, language), contexts);
  }

  /** One kind a token, in order; all unknown where the language has no data. */
  List<Kind> kinds(List<Token> tokens) {
    List<Kind> kinds = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (Token token : tokens) {
      Kind kind = rules.isEmpty() ? Kind.UNKNOWN : choose(rules.of(token), token, before);
      kinds.add(kind);
      before.append(kind.letter());
    }
    return kinds;
  }

  private Kind choose(Set<Kind> possible, Token token, CharSequence before) {
    if (possible.size() > 1) {
      for (Context context : contexts) {
        for (Kind kind : context.kinds()) {
          if (possible.contains(kind) && context.holds(token, before)) {
            return kind;
          }
        }
      }
    }
    return possible.iterator().next();
  }

  private record Context(Pattern chunk, Pattern before, List<Kind> kinds) {

    private static final Pattern ANY = Pattern.compile("");

    static Context read(Table table, Table.Row row) {
      List<Kind> kinds =
          row.cell(2)
              .chars()
              .mapToObj(c -> KindRules.letter(table, row, Character.toString(c)))
              .toList();
      return new Context(regex(table, row, 0, ""), regex(table, row, 1, "$"), kinds);
    }

    boolean holds(Token token, CharSequence kindsBefore) {
      return (chunk == ANY || token.chunks().stream().anyMatch(c -> chunk.matcher(c).matches()))
          && (before == ANY || before.matcher(kindsBefore).find());
    }

    private static Pattern regex(Table table, Table.Row row, int column, String end) {
      String cell = row.cell(column);
      try {
        return cell.equals("-") ? ANY : Pattern.compile("(?:" + cell + ")" + end);
      } catch (PatternSyntaxException e) {
        throw table.error(row, "\"" + cell + "\" is no regular expression; write - for any");
      }
    }
  }
}
