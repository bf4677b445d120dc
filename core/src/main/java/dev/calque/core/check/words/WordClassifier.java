package dev.calque.core.check.words;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what a word is that the dictionary may not know. What is cheap to ask is asked first;
 * other dictionaries only of the few words that nothing else explains.
 */
final class WordClassifier {

  private static final int SHORTEST = 4;
  private static final int TERM = 2;

  private final SourceLexicons sources;
  private final Forms forms;
  private final List<Romanization> romanizations;
  private final boolean nounsAreCapitalized;

  private WordClassifier(
      SourceLexicons sources,
      Forms forms,
      List<Romanization> romanizations,
      boolean nounsAreCapitalized) {
    this.sources = sources;
    this.forms = forms;
    this.romanizations = List.copyOf(romanizations);
    this.nounsAreCapitalized = nounsAreCapitalized;
  }

  static WordClassifier load(Knowledge knowledge, LanguageCode target) {
    Table habits = Table.load(knowledge, "languages/" + target + "/words/habits.txt");
    SourceLexicons sources = SourceLexicons.load(knowledge, target);
    return new WordClassifier(
        sources,
        Forms.load(knowledge, target),
        sources.inOtherScripts().stream()
            .flatMap(language -> Romanization.load(knowledge, language).stream())
            .toList(),
        habits.words().contains("capital-nouns"));
  }

  SourceLexicons sources() {
    return sources;
  }

  /** Without asking what the word is if it is unknown: the answer is then UNKNOWN. */
  WordClass glance(Article article, WordSite site) {
    Token token = site.token();
    if (!token.isWord()) {
      return WordClass.CODE;
    }
    if (isTagged(token)) {
      return WordClass.KNOWN;
    }
    if (!WordShape.isPlainWord(site.segment(), token, SHORTEST)) {
      return token.isCapitalized() && !token.isAllCaps() ? WordClass.NAME : WordClass.CODE;
    }
    Lexicon lexicon = article.lexicon();
    String word = token.text();
    if (lexicon.knows(word) || forms.isAccepted(word, lexicon)) {
      return WordClass.KNOWN;
    }
    if (lexicon.knows(Initial.upper(word))) {
      return WordClass.WRONG_CASE;
    }
    if (!WordShape.isOfOneScript(word)) {
      return WordClass.BROKEN;
    }
    if (WordShape.isUnspeakable(word) || site.isAbbreviated()) {
      return WordClass.CODE;
    }
    return forms.isCompound(word, lexicon) ? WordClass.COMPOUND : WordClass.UNKNOWN;
  }

  /**
   * What an unknown word is.
   *
   * @param words the unknown words of the article
   */
  Classified classify(Article article, WordSite site, UnknownWords words) {
    String word = site.word();
    if (words.isNameElsewhere(word)) {
      return Classified.of(WordClass.NAME);
    }
    int count = words.count(word);
    List<String> near =
        count > TERM || word.indexOf('-') >= 0 ? List.of() : article.lexicon().near(word);
    if (near.isEmpty() && forms.isJoined(word, article.lexicon())) {
      return Classified.of(WordClass.COMPOUND);
    }
    boolean inflected = forms.isInflected(word, article.lexicon());
    Optional<LanguageCode> language =
        inflected && article.declaredSource().isEmpty() && !sources.isCommonInLikely(article, word)
            ? Optional.empty()
            : sources.languageOf(article, word);
    if (language.isPresent() && !isSlip(article, word, language.get(), near)) {
      return foreign(article, site, language.get(), words);
    }
    Optional<Classified> spelledOver =
        near.isEmpty() ? spelledOver(article, site, words) : Optional.empty();
    if (spelledOver.isPresent()) {
      return spelledOver.get();
    }
    if (near.isEmpty() || words.countAlike(word) > TERM) {
      return Classified.of(count > 1 ? WordClass.TERM : WordClass.UNKNOWN);
    }
    boolean sure =
        count == 1
            && word.length() > SHORTEST
            && !inflected
            && !site.isMarked()
            && !site.hasUnknownNeighbour(article.lexicon());
    return Classified.typo(near, sure ? Confidence.MEDIUM : Confidence.LOW);
  }

  private Optional<Classified> spelledOver(Article article, WordSite site, UnknownWords words) {
    for (Romanization romanization : romanizations) {
      LanguageCode language = romanization.language();
      boolean possible = article.declaredSource().map(language::equals).orElse(true);
      Optional<Lexicon> foreign = article.lexicons().of(language).filter(l -> possible);
      Optional<String> original = foreign.flatMap(l -> romanization.original(site.word(), l));
      if (original.isPresent()) {
        boolean meant =
            words.isIntroduced(site.word())
                || site.isSetOff()
                || site.isGloss()
                || words.count(site.word()) > TERM;
        return Optional.of(
            Classified.spelledOver(
                language, original.get(), meant ? Confidence.LOW : Confidence.HIGH));
      }
    }
    return Optional.empty();
  }

  private Classified foreign(
      Article article, WordSite site, LanguageCode language, UnknownWords words) {
    boolean likely = sources.isLikely(article, language);
    Lexicon foreign = article.lexicons().of(language).orElseThrow();
    boolean meant =
        words.isIntroduced(site.word())
            || (likely
                ? site.isSetOff()
                : site.isMarked()
                    || site.isQuoted()
                    || words.count(site.word()) > TERM
                    || site.isGloss())
            || site.isInName(article.lexicon(), foreign, !nounsAreCapitalized);
    boolean proven =
        sources.isProof(article, language, site.word())
            || site.isNextTo(article.lexicon(), foreign);
    Confidence sure =
        proven && sources.likely().contains(language) ? Confidence.HIGH : Confidence.MEDIUM;
    return Classified.foreign(language, proven, meant ? Confidence.LOW : sure);
  }

  /** Whether only accents are missing to a common word of our own. */
  private boolean isSlip(Article article, String word, LanguageCode language, List<String> near) {
    if (sources.isLikely(article, language)) {
      return false;
    }
    List<String> candidates = near.isEmpty() ? article.lexicon().near(word) : near;
    return candidates.stream().anyMatch(candidate -> Accents.onlyDiffer(word, candidate));
  }

  /**
   * Words of fixed expressions (<em>vice versa</em>) have a tag although alone they are unknown.
   */
  private static boolean isTagged(Token token) {
    return token.readings().stream().anyMatch(reading -> !reading.pos().isEmpty());
  }
}
