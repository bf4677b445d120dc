package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words in lower case that the dictionary does not know: left in the source language, or
 * misspelled. Names, abbreviations, units and terms that the article keeps using are not its
 * business.
 */
public final class UnknownWordCheck implements Check {

  private static final Rule UNTRANSLATED =
      Rule.of(
              "untranslated/word",
              "accuracy/untranslated",
              Severity.MAJOR,
              "A word was left in the source language",
              "The dictionary of the article's language does not know the word, that of the source"
                  + " language does. Translate it.")
          .meaning(Confidence.HIGH, "the word is unknown here and known in the source language")
          .meaning(Confidence.LOW, "the word is set off by quotation marks or italics")
          .with("The judge ordered an [[expertise]] of the façade.", "The judge ordered a survey.");

  private static final Rule TYPO =
      Rule.of(
              "spelling/typo",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "A misspelled word",
              "No dictionary at hand knows the word, and it is close to one that exists.")
          .meaning(Confidence.MEDIUM, "one letter off a known word, and met once")
          .meaning(Confidence.LOW, "further off, set off as a term, or repeated")
          .with("The [[goverment]] fell.", "The government fell.");

  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int TERM = 2;
  private static final int SUGGESTIONS = 3;

  private final SourceLexicons sources;
  private final Map<LanguageCode, Cognates> cognates;
  private final Set<String> prefixes;

  private UnknownWordCheck(
      SourceLexicons sources, Map<LanguageCode, Cognates> cognates, Set<String> prefixes) {
    this.sources = sources;
    this.cognates = Map.copyOf(cognates);
    this.prefixes = Set.copyOf(prefixes);
  }

  /** With the prefixes of {@code languages/<target>/words/prefixes.txt}. */
  public static UnknownWordCheck load(Knowledge knowledge, LanguageCode target) {
    Table prefixes = Table.load(knowledge, "languages/" + target + "/words/prefixes.txt");
    SourceLexicons sources = SourceLexicons.load(knowledge, target);
    Map<LanguageCode, Cognates> cognates = new HashMap<>();
    for (LanguageCode source : sources.candidates()) {
      cognates.put(source, Cognates.load(knowledge, target, source));
    }
    return new UnknownWordCheck(sources, cognates, prefixes.words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(UNTRANSLATED, TYPO);
  }

  @Override
  public List<Match> check(Article article) {
    record Place(AnalyzedSegment segment, Token token) {}
    List<Place> places = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (AnalyzedSegment segment : article.segments()) {
      for (Token token : segment.tokens()) {
        if (isUnknown(article, segment, token)) {
          places.add(new Place(segment, token));
          counts.merge(token.text(), 1, Integer::sum);
        }
      }
    }
    return places.stream()
        .flatMap(
            place ->
                classify(
                    article,
                    place.segment(),
                    place.token(),
                    counts.getOrDefault(place.token().text(), 1))
                    .stream())
        .toList();
  }

  private boolean isUnknown(Article article, AnalyzedSegment segment, Token token) {
    return segment.role() != Role.INTERFACE
        && WordShape.isPlainWord(segment, token, SHORTEST)
        && isUntagged(token)
        && !article.lexicon().knows(token.text())
        && !isName(article, token.text())
        && !isCompound(article, token.text());
  }

  /** A name in lower case is another check's business. */
  private static boolean isName(Article article, String word) {
    return article.lexicon().knows(Initial.upper(word));
  }

  /**
   * Words of fixed expressions (<em>vice versa</em>) have a tag although alone they are unknown.
   */
  private static boolean isUntagged(Token token) {
    return token.readings().stream().allMatch(reading -> reading.pos().isEmpty());
  }

  /** {@code co-founder}, {@code narco-state}: parts that are known, or prefixes. */
  private boolean isCompound(Article article, String word) {
    List<String> parts = Arrays.asList(word.split("-"));
    if (parts.size() > 1) {
      return parts.stream().allMatch(p -> prefixes.contains(p) || article.lexicon().knows(p));
    }
    return prefixes.stream()
        .filter(p -> word.startsWith(p) && word.length() >= p.length() + SHORTEST)
        .anyMatch(p -> article.lexicon().knows(word.substring(p.length())));
  }

  private Optional<Match> classify(
      Article article, AnalyzedSegment segment, Token token, int count) {
    Optional<LanguageCode> source =
        token.text().indexOf('-') < 0
            ? sources.languageOf(article, token.text())
            : Optional.empty();
    if (source.isPresent()) {
      return Optional.of(untranslated(article, segment, token, source.get()));
    }
    return count > TERM ? Optional.empty() : typo(article, segment, token, count);
  }

  private Match untranslated(
      Article article, AnalyzedSegment segment, Token token, LanguageCode source) {
    String word = token.text();
    List<String> close =
        Stream.ofNullable(cognates.get(source))
            .flatMap(endings -> endings.of(word, article.lexicon()).stream())
            .limit(SUGGESTIONS)
            .toList();
    Match match =
        Match.of(
                UNTRANSLATED,
                segment.segment(),
                token.span(),
                "“%s” is %s, not %s."
                    .formatted(word, source.displayName(), article.language().displayName()))
            .replace(close)
            .because(source.displayName() + " “" + word + "”");
    return Nearness.isMarked(segment, token)
        ? match.with(Confidence.LOW)
        : match.with(Witness.betrays(source));
  }

  private static Optional<Match> typo(
      Article article, AnalyzedSegment segment, Token token, int count) {
    String word = token.text();
    int reach = word.length() >= LONG ? 2 : 1;
    List<String> close =
        article.lexicon().suggest(word).stream()
            .filter(s -> !s.equalsIgnoreCase(word) && Nearness.distance(word, s) <= reach)
            .limit(SUGGESTIONS)
            .toList();
    if (close.isEmpty()) {
      return Optional.empty();
    }
    String best = close.get(0);
    boolean sure =
        count == 1
            && word.length() > SHORTEST
            && best.indexOf(' ') < 0
            && Nearness.distance(word, best) <= 1;
    return Optional.of(
        Match.of(TYPO, segment.segment(), token.span(), "“" + word + "” is in no dictionary.")
            .replace(close)
            .with(sure && !Nearness.isMarked(segment, token) ? Confidence.MEDIUM : Confidence.LOW));
  }
}
