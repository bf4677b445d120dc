package dev.calque.cli.engine;

import dev.calque.core.text.LanguageCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a user says about articles and rules.
 *
 * @param language what the articles are written in; told article by article if empty
 * @param sourceLanguage what they were translated from; inferred if empty
 * @param ruleFolders rule packs besides those that Calque brings
 * @param threads how many articles may be checked at once
 */
public record EngineOptions(
    Optional<LanguageCode> language,
    Optional<LanguageCode> sourceLanguage,
    List<Path> ruleFolders,
    int threads) {

  public EngineOptions {
    ruleFolders = List.copyOf(ruleFolders);
  }
}
