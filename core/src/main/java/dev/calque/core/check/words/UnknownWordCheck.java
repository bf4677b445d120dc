package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Habit;
import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
          .meaning(Confidence.HIGH, "the source language, declared or likely, has the word")
          .meaning(Confidence.MEDIUM, "another language has the word, and nothing says it is meant")
          .meaning(Confidence.LOW, "the word is set off, a term of the article, or part of a name")
          .with("The judge ordered an [[expertise]] of the façade.", "The judge ordered a survey.");

  private static final Rule TYPO =
      Rule.of(
              "spelling/typo",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "A misspelled word",
              "No dictionary at hand knows the word, and it is close to one that exists.")
          .meaning(Confidence.MEDIUM, "one letter off a known word, and met once")
          .meaning(
              Confidence.LOW,
              "further off, set off as a term, or repeated; further places of a writer's habit")
          .with("The [[goverment]] fell.", "The government fell.");

  private static final int SUGGESTIONS = 3;

  /** More come from a hurried writer: the first ones tell it. */
  private static final int TYPOS_SHOWN = 2;

  /** Who leaves out accents does so all along. */
  private static final int ACCENTS_SHOWN = 1;

  private final WordClassifier classifier;
  private final Map<LanguageCode, Cognates> cognates;

  private UnknownWordCheck(WordClassifier classifier, Map<LanguageCode, Cognates> cognates) {
    this.classifier = classifier;
    this.cognates = Map.copyOf(cognates);
  }

  /** With the data of {@code languages/<target>/words}. */
  public static UnknownWordCheck load(Knowledge knowledge, LanguageCode target) {
    WordClassifier classifier = WordClassifier.load(knowledge, target);
    Map<LanguageCode, Cognates> cognates = new HashMap<>();
    for (LanguageCode source : classifier.sources().likely()) {
      cognates.put(source, Cognates.load(knowledge, target, source));
    }
    return new UnknownWordCheck(classifier, cognates);
  }

  @Override
  public List<Rule> rules() {
    return List.of(UNTRANSLATED, TYPO);
  }

  @Override
  public List<Match> check(Article article) {
    List<WordSite> sites = new ArrayList<>();
    UnknownWords words = new UnknownWords();
    for (AnalyzedSegment segment : article.segments()) {
      if (segment.role() != Role.INTERFACE) {
        collect(article, segment, sites, words);
      }
    }
    List<Match> matches = new ArrayList<>();
    List<Match> typos = new ArrayList<>();
    for (WordSite site : sites) {
      Classified found = classifier.classify(article, site, words);
      if (found.kind() == WordClass.FOREIGN) {
        matches.add(untranslated(article, site, found));
      } else if (found.kind() == WordClass.TYPO) {
        typos.add(typo(site, found));
      }
    }
    return Stream.concat(
            ForeignRuns.join(matches).stream(),
            Habit.firstOf(withoutHabit(typos), TYPOS_SHOWN).stream())
        .toList();
  }

  /** The typos with missing accents, after the first, of low confidence. */
  private static List<Match> withoutHabit(List<Match> typos) {
    List<Match> accents = typos.stream().filter(UnknownWordCheck::isAccent).toList();
    Iterator<Match> ranked = Habit.firstOf(accents, ACCENTS_SHOWN).iterator();
    return typos.stream().map(typo -> isAccent(typo) ? ranked.next() : typo).toList();
  }

  private static boolean isAccent(Match typo) {
    return typo.replacements().stream().anyMatch(word -> Accents.onlyDiffer(typo.text(), word));
  }

  private void collect(
      Article article, AnalyzedSegment segment, List<WordSite> sites, UnknownWords words) {
    List<Token> tokens = segment.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      WordSite site = new WordSite(segment, tokens, i);
      WordClass glance = classifier.glance(article, site);
      if (glance == WordClass.UNKNOWN) {
        sites.add(site);
        words.add(site.word());
        if (site.isSetOff()) {
          words.addIntroduced(site.word());
        }
      } else if (glance == WordClass.NAME && i > 0 && tokens.get(i - 1).isWord()) {
        words.addCapitalized(site.word());
      }
    }
  }

  private Match untranslated(Article article, WordSite site, Classified found) {
    String word = site.word();
    LanguageCode source = found.language().orElseThrow();
    List<String> close =
        Stream.ofNullable(cognates.get(source))
            .flatMap(endings -> endings.of(word, article.lexicon()).stream())
            .limit(SUGGESTIONS)
            .toList();
    Match match =
        Match.of(
                UNTRANSLATED,
                site.segment().segment(),
                site.span(),
                "“%s” is %s, not %s."
                    .formatted(word, source.displayName(), article.language().displayName()))
            .replace(close)
            .because(source.displayName() + " “" + found.original().orElse(word) + "”")
            .with(found.confidence());
    if (found.confidence() == Confidence.LOW) {
      return match;
    }
    return match.with(found.proven() ? Witness.betrays(source) : Witness.onlyIf(source));
  }

  private static Match typo(WordSite site, Classified found) {
    return Match.of(
            TYPO,
            site.segment().segment(),
            site.span(),
            "“" + site.word() + "” is in no dictionary.")
        .replace(found.near().stream().limit(SUGGESTIONS).toList())
        .with(found.confidence());
  }
}
