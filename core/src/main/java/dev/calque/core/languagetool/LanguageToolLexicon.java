package dev.calque.core.languagetool;

import dev.calque.core.analysis.AnalysisException;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Reading;
import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.synthesis.Synthesizer;

/**
 * LanguageTool's dictionaries of one language: a word is known if one that the profile names has
 * it. They are loaded at the first question and used by one thread at a time; answers are kept.
 */
final class LanguageToolLexicon implements Lexicon {

  private static final String STRESS = "\u0301";

  private final LanguageCode code;
  private final EngineProfile profile;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private @Nullable Vocabulary vocabulary;

  LanguageToolLexicon(LanguageCode code, EngineProfile profile) {
    this.code = code;
    this.profile = profile;
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

  /** As dictionaries write it: straight apostrophes, no soft hyphens, no marks of stress. */
  private static String plain(String word) {
    String plain = word.replace('\u2019', '\'').replace("\u00AD", "");
    return plain.indexOf(STRESS) < 0
        ? plain
        : Normalizer.normalize(plain, Normalizer.Form.NFC).replace(STRESS, "");
  }

  private synchronized boolean ask(String word) {
    return vocabulary().has(word) || isCompound(word);
  }

  /** A word whose parts between hyphens are all known. */
  private boolean isCompound(String word) {
    String[] parts = word.split("-", -1);
    return parts.length > 1
        && Arrays.stream(parts).allMatch(part -> !part.isEmpty() && knows(part));
  }

  private Vocabulary vocabulary() {
    Vocabulary loaded = vocabulary;
    if (loaded == null) {
      loaded = Vocabulary.of(profile);
      vocabulary = loaded;
    }
    return loaded;
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
  public boolean isCommon(String word) {
    return commonness(plain(word)) > 0;
  }

  @Override
  public List<String> near(String word) {
    String plain = plain(word);
    return near(plain, Slips.of(plain, letters()));
  }

  private synchronized String letters() {
    return vocabulary().letters();
  }

  private synchronized List<String> near(String word, List<String> slips) {
    record Candidate(String word, int commonness) {}
    return slips.stream()
        .distinct()
        .filter(slip -> !slip.equals(word) && vocabulary().has(slip))
        .map(slip -> new Candidate(slip, commonness(slip)))
        .filter(candidate -> candidate.commonness() > 0)
        .sorted(Comparator.comparingInt((Candidate candidate) -> -candidate.commonness()))
        .map(Candidate::word)
        .toList();
  }

  /** That of the word or, if the dictionary counts base forms only, of its base form; 0 if rare. */
  private synchronized int commonness(String word) {
    int own = vocabulary().commonness(word);
    return own > 0
        ? own
        : readings(word).stream()
            .mapToInt(reading -> vocabulary().commonness(reading.lemma()))
            .max()
            .orElse(0);
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

  private Language languageTool() {
    return Languages.getLanguageForShortCode(profile.variant());
  }
}
