package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.Witness;
import dev.calque.core.language.FunctionWords;
import dev.calque.core.language.LanguageIdentifier;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences in another language than the article's. A sentence must look foreign by the dictionary
 * and by its function words before Lingua is asked which language it is; neighbours in one language
 * are one match.
 */
public final class ForeignSentenceCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "untranslated/sentence",
              "accuracy/untranslated",
              Severity.CRITICAL,
              "A sentence was left in another language",
              "The whole sentence is in another language than the article. Translate it, or mark it"
                  + " up as a quotation in that language (lang attribute).")
          .meaning(
              Confidence.HIGH, "few words are known, and the identifier names another language")
          .with(
              "[[Le musée rouvrira ses portes au printemps prochain.]]",
              "The museum will reopen next spring.");

  private static final int WORDS = 5;
  private static final double OWN_FUNCTION_WORDS = 0.12;
  private static final double UNKNOWN_WORDS = 0.35;

  private final FunctionWords own;
  private final List<LanguageCode> languages;
  private final LanguageIdentifier identifier;

  /**
   * @param own the function words of the article's language
   * @param languages all that a sentence may be in
   */
  public ForeignSentenceCheck(
      FunctionWords own, List<LanguageCode> languages, LanguageIdentifier identifier) {
    this.own = own;
    this.languages = List.copyOf(languages);
    this.identifier = identifier;
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    Run run = null;
    for (Sentence sentence : segment.sentences()) {
      Optional<LanguageCode> language = foreignLanguage(article, segment, sentence);
      if (run != null && language.equals(Optional.of(run.language()))) {
        run = new Run(run.language(), run.span().cover(sentence.span()));
      } else {
        if (run != null) {
          matches.add(run.toMatch(segment));
        }
        run = language.map(l -> new Run(l, sentence.span())).orElse(null);
      }
    }
    if (run != null) {
      matches.add(run.toMatch(segment));
    }
    return matches;
  }

  private Optional<LanguageCode> foreignLanguage(
      Article article, AnalyzedSegment segment, Sentence sentence) {
    List<Token> words = sentence.words();
    String text = sentence.span().in(segment.text());
    if (words.size() < WORDS || own.shareIn(text) > OWN_FUNCTION_WORDS) {
      return Optional.empty();
    }
    long unknown = words.stream().filter(w -> !article.lexicon().knows(w.text())).count();
    if (unknown < UNKNOWN_WORDS * words.size()) {
      return Optional.empty();
    }
    return identifier.identify(text, languages).filter(l -> !l.equals(article.language()));
  }

  private record Run(LanguageCode language, Span span) {

    Match toMatch(AnalyzedSegment segment) {
      return Match.of(
              RULE,
              segment.segment(),
              span,
              "This is " + language.displayName() + ". Translate it, or mark it as a quotation.")
          .with(Witness.betrays(language));
    }
  }
}
