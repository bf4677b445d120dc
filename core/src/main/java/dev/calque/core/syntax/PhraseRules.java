package dev.calque.core.syntax;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * The shapes of a language's phrases, read from {@code languages/LANG/syntax/phrases.tsv}: {@code
 * noun-phrase} or {@code verb-group}, and a regular expression over the letters of {@link Kind}
 * with the named groups {@code determiner} (may be absent) and {@code head}, or {@code main}.
 * Immutable.
 */
final class PhraseRules {

  private static final Pattern NEVER = Pattern.compile("(?!)");

  static final PhraseRules NONE = new PhraseRules(Map.of());

  private final Pattern nounPhrase;
  private final Pattern verbGroup;

  private PhraseRules(Map<String, Pattern> shapes) {
    nounPhrase = shapes.getOrDefault("noun-phrase", NEVER);
    verbGroup = shapes.getOrDefault("verb-group", NEVER);
  }

  static PhraseRules load(Knowledge knowledge, LanguageCode language) {
    Table table = Table.load(knowledge, "languages/" + language + "/syntax/phrases.tsv");
    return new PhraseRules(
        table.rows().stream()
            .collect(Collectors.toMap(row -> row.cell(0), row -> shape(table, row))));
  }

  /** In order; they do not overlap. */
  List<NounPhrase> nounPhrases(CharSequence kinds) {
    List<NounPhrase> phrases = new ArrayList<>();
    Matcher matcher = nounPhrase.matcher(kinds);
    while (matcher.find()) {
      Optional<Phrase> determiner =
          matcher.start("determiner") < matcher.end("determiner")
              ? Optional.of(new Phrase(matcher.start("determiner"), matcher.end("determiner")))
              : Optional.empty();
      phrases.add(
          new NounPhrase(
              new Phrase(matcher.start(), matcher.end()), determiner, matcher.end("head") - 1));
    }
    return phrases;
  }

  /** In order; they do not overlap. */
  List<VerbGroup> verbGroups(CharSequence kinds) {
    List<VerbGroup> groups = new ArrayList<>();
    Matcher matcher = verbGroup.matcher(kinds);
    while (matcher.find()) {
      char first = kinds.charAt(matcher.start());
      boolean finite = first == Kind.FINITE_VERB.letter() || first == Kind.AUXILIARY.letter();
      groups.add(
          new VerbGroup(
              new Phrase(matcher.start(), matcher.end()), matcher.end("main") - 1, finite));
    }
    return groups;
  }

  private static Pattern shape(Table table, Table.Row row) {
    String group =
        switch (row.cell(0)) {
          case "noun-phrase" -> "(?<head>";
          case "verb-group" -> "(?<main>";
          default ->
              throw table.error(
                  row, "\"" + row.cell(0) + "\" is no phrase; write noun-phrase or verb-group");
        };
    try {
      Pattern shape = Pattern.compile(row.cell(1));
      if (!row.cell(1).contains(group)) {
        throw table.error(row, "no group " + group + "...); mark what the phrase hangs on");
      }
      return shape;
    } catch (PatternSyntaxException e) {
      throw table.error(row, "\"" + row.cell(1) + "\" is no regular expression");
    }
  }
}
