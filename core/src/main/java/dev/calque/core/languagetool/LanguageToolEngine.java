package dev.calque.core.languagetool;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Analyzer;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.check.Check;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.Languages;

/**
 * LanguageTool for one target language: it is given plain text, and its sentences are kept so that
 * its own rules and ours run on one analysis. Thread-safe.
 */
public final class LanguageToolEngine implements Analyzer {

  private final EngineProfile profile;
  private final Language language;
  private final EnginePool pool;
  private final LanguageToolLexicon lexicon;

  private LanguageToolEngine(EngineProfile profile, LanguageCode code, int poolSize) {
    this.profile = profile;
    this.language = Languages.getLanguageForShortCode(profile.variant());
    SelectiveBroker.select(language.getRuleFileNames(), profile.ruleIds());
    this.pool = new EnginePool(language, poolSize);
    this.lexicon = new LanguageToolLexicon(code, profile);
  }

  /**
   * The engine for a language; LanguageTool's data is loaded when first used.
   *
   * @param poolSize how many threads may analyse at once
   * @return empty if Calque has no profile for the language
   */
  public static Optional<LanguageToolEngine> load(
      Knowledge knowledge, LanguageCode code, int poolSize) {
    return EngineProfile.load(knowledge, code)
        .map(profile -> new LanguageToolEngine(profile, code, poolSize));
  }

  @Override
  public AnalyzedSegment analyze(Segment segment) {
    if (segment.text().isBlank()) {
      return new AnalyzedSegment(segment, List.of());
    }
    List<Sentence> sentences = new ArrayList<>();
    int offset = 0;
    for (AnalyzedSentence analyzed : pool.analyze(segment.text())) {
      Sentence sentence = new LtSentence(analyzed, offset).toSentence(segment.text());
      offset += analyzed.getText().length();
      if (!sentence.tokens().isEmpty() || offset < segment.text().length()) {
        sentences.add(sentence);
      }
    }
    return new AnalyzedSegment(segment, sentences);
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** LanguageTool's rules that the profile keeps on, one check each. */
  public List<Check> selectedRules() {
    return SelectedRules.of(language, profile);
  }

  /** The language object that rules in LanguageTool's terms are compiled for. */
  public Language language() {
    return language;
  }
}
