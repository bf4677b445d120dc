package dev.calque.core.languagetool;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Lexicons;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.text.LanguageCode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The dictionaries of all languages that have an engine profile. */
public final class LanguageToolLexicons implements Lexicons {

  private final Knowledge knowledge;
  private final Map<LanguageCode, Optional<Lexicon>> loaded = new ConcurrentHashMap<>();

  public LanguageToolLexicons(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Optional<Lexicon> of(LanguageCode language) {
    return loaded.computeIfAbsent(
        language,
        code ->
            EngineProfile.load(knowledge, code)
                .map(profile -> new LanguageToolLexicon(code, profile)));
  }
}
