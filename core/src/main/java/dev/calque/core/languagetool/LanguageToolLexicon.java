package dev.calque.core.languagetool;

import dev.calque.core.analysis.AnalysisException;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Reading;
import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.synthesis.Synthesizer;

/**
 * LanguageTool's dictionaries of one language: a word is known if the speller of some accepted
 * variant takes it. The spellers are loaded at the first question and used by one thread at a time;
 * answers are kept.
 */
final class LanguageToolLexicon implements Lexicon {

  private static final int SUGGESTIONS = 5;

  private final LanguageCode code;
  private final List<String> variants;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final Map<String, Vocabulary> vocabularies = new HashMap<>();

  LanguageToolLexicon(LanguageCode code, EngineProfile profile) {
    this.code = code;
    this.variants = Stream.concat(Stream.of(profile.variant()), profile.accept().stream()).toList();
  }

  @Override
  public LanguageCode language() {
    return code;
  }

  @Override
  public boolean knows(String word) {
    String plain = plain(word);
    Boolean answer = known.get(plain);
    if (answer == null) {
      answer = ask(plain);
      known.put(plain, answer);
    }
    return answer;
  }

  /** As dictionaries write it: with straight apostrophes and without soft hyphens. */
  private static String plain(String word) {
    return word.replace('\u2019', '\'').replace("\u00AD", "");
  }

  private synchronized boolean ask(String word) {
    return variants.stream().anyMatch(variant -> has(variant, word)) || isCompound(word);
  }

  /** A word whose parts between hyphens are all known. */
  private boolean isCompound(String word) {
    String[] parts = word.split("-", -1);
    return parts.length > 1
        && Arrays.stream(parts).allMatch(part -> !part.isEmpty() && knows(part));
  }

  private boolean has(String variant, String word) {
    try {
      Vocabulary vocabulary = vocabularies.get(variant);
      if (vocabulary == null) {
        vocabulary = Vocabulary.of(Languages.getLanguageForShortCode(variant));
        vocabularies.put(variant, vocabulary);
      }
      return vocabulary.has(word);
    } catch (IOException e) {
      throw new AnalysisException("the speller failed on \"" + word + "\"", e);
    }
  }

  @Override
  public List<Reading> readings(String word) {
    try {
      List<Reading> readings = new ArrayList<>();
      for (AnalyzedTokenReadings token : languageTool().getTagger().tag(List.of(plain(word)))) {
        for (AnalyzedToken reading : token) {
          if (reading.getPOSTag() != null) {
            readings.add(
                new Reading(
                    Objects.requireNonNullElse(reading.getLemma(), word), reading.getPOSTag()));
          }
        }
      }
      return readings;
    } catch (IOException e) {
      throw new AnalysisException("the tagger failed on \"" + word + "\"", e);
    }
  }

  @Override
  public List<String> inflect(String lemma, String posPattern) {
    Synthesizer synthesizer = languageTool().getSynthesizer();
    if (synthesizer == null) {
      return List.of();
    }
    try {
      String[] forms =
          synthesizer.synthesize(new AnalyzedToken(lemma, posPattern, lemma), posPattern, true);
      return Arrays.stream(forms).distinct().toList();
    } catch (IOException e) {
      throw new AnalysisException("the synthesiser failed on \"" + lemma + "\"", e);
    }
  }

  @Override
  public synchronized List<String> suggest(String word) {
    try {
      RuleMatch[] matches = languageTool().getDefaultSpellingRule().match(alone(plain(word)));
      return matches.length == 0
          ? List.of()
          : matches[0].getSuggestedReplacements().stream().limit(SUGGESTIONS).toList();
    } catch (IOException e) {
      throw new AnalysisException("the speller failed on \"" + word + "\"", e);
    }
  }

  private Language languageTool() {
    return Languages.getLanguageForShortCode(variants.get(0));
  }

  private static AnalyzedSentence alone(String word) {
    AnalyzedTokenReadings start =
        new AnalyzedTokenReadings(
            new AnalyzedToken("", JLanguageTool.SENTENCE_START_TAGNAME, null), 0);
    AnalyzedTokenReadings token = new AnalyzedTokenReadings(new AnalyzedToken(word, null, null), 0);
    return new AnalyzedSentence(new AnalyzedTokenReadings[] {start, token});
  }
}
