package dev.calque.core.check.determiner;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.frame.FrameCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.Kind;
import dev.calque.core.syntax.NounPhrase;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A definite article before a noun that is meant in general, with nothing that makes it one. */
public final class SurplusDeterminerCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "determiner/surplus",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "An article before a noun that is meant in general",
              "What is meant in general (a condition, a field, a doctrine, an illness) takes no"
                  + " article in English, as it does in other languages.")
          .meaning(
              Confidence.MEDIUM,
              "the noun is in the list of those meant in general, and nothing before or behind it"
                  + " says which one")
          .with("[[The unemployment]] threatens the region.", "Unemployment threatens the region.");

  /** What can stand behind a noun phrase to which nothing more belongs. */
  private static final Set<Kind> ENDS =
      EnumSet.of(Kind.FINITE_VERB, Kind.AUXILIARY, Kind.COORDINATOR, Kind.ADVERB);

  private final WordClass article;
  private final WordClass closes;
  private final WordClass complement;
  private final Set<String> generic;
  private final Set<String> identifying;

  private SurplusDeterminerCheck(Knowledge knowledge, LanguageCode target) {
    WordClasses classes = WordClasses.load(knowledge, target);
    String folder = "languages/" + target + "/determiner/";
    article = classes.get("definite-article");
    closes = classes.get("ends-phrase");
    complement = classes.get("genitive-preposition");
    generic = Table.load(knowledge, folder + "generic-nouns.txt").words();
    identifying = Table.load(knowledge, folder + "identifying-adjectives.txt").words();
  }

  public static SurplusDeterminerCheck load(Knowledge knowledge, LanguageCode target) {
    return new SurplusDeterminerCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article context, AnalyzedSegment segment, Parse parse) {
    return parse.nounPhrases().stream()
        .filter(phrase -> isGeneric(parse, phrase) && isComplete(parse, phrase.end()))
        .map(phrase -> match(segment, parse, phrase))
        .toList();
  }

  private boolean isGeneric(Parse parse, NounPhrase phrase) {
    return phrase.inner() == phrase.start() + 1
        && article.lists(parse.token(phrase.start()))
        && generic.contains(parse.token(phrase.head()).text())
        && areOrdinaryAdjectives(parse, phrase);
  }

  private boolean areOrdinaryAdjectives(Parse parse, NounPhrase phrase) {
    for (int i = phrase.inner(); i < phrase.head(); i++) {
      Token token = parse.token(i);
      boolean ordinary = parse.is(i, Kind.ADJECTIVE) && !token.isCapitalized();
      if (!ordinary || identifying.contains(token.lower())) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing follows that says which one is meant. */
  private boolean isComplete(Parse parse, int end) {
    if (end == parse.size()) {
      return true;
    }
    Token next = parse.token(end);
    if (parse.is(end, Kind.COORDINATOR)) {
      return parse.nounPhraseAt(end + 1).stream()
          .noneMatch(p -> p.end() < parse.size() && complement.lists(parse.token(p.end())));
    }
    boolean relative = parse.is(end + 1, Kind.SUBORDINATOR) || parse.is(end + 1, Kind.PARTICIPLE);
    return (closes.lists(next) && !relative) || ENDS.contains(parse.kinds().get(end));
  }

  private static Match match(AnalyzedSegment segment, Parse parse, NounPhrase phrase) {
    Token first = parse.token(phrase.start());
    Token last = parse.token(phrase.head());
    String rest = segment.textOf(parse.token(phrase.inner()), last);
    String message = "\"" + rest + "\" is meant in general: it takes no article.";
    return Match.of(RULE, segment.segment(), segment.spanOf(first, last), message)
        .with(Confidence.MEDIUM)
        .replace(first.isCapitalized() ? Initial.upper(rest) : rest);
  }
}
