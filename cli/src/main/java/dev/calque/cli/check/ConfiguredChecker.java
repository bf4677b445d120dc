package dev.calque.cli.check;

import dev.calque.cli.config.Configuration;
import dev.calque.cli.config.Configurations;
import dev.calque.cli.config.Settings;
import dev.calque.cli.engine.ArticleChecker;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.engine.EngineOptions;
import dev.calque.cli.input.Input;
import dev.calque.core.lint.LintOptions;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks each article as its configuration and the command line want. What several articles share
 * is loaded once. Thread-safe.
 */
public final class ConfiguredChecker {

  private final Engine engine;
  private final Configurations configurations;
  private final Settings commandLine;
  private final Path workingFolder;
  private final int threads;
  private final Map<EngineOptions, ArticleChecker> checkers = new ConcurrentHashMap<>();

  /**
   * @param commandLine goes before what configurations say
   * @param threads how many articles may be checked at once
   */
  public ConfiguredChecker(
      Engine engine,
      Configurations configurations,
      Settings commandLine,
      Path workingFolder,
      int threads) {
    this.engine = engine;
    this.configurations = configurations;
    this.commandLine = commandLine;
    this.workingFolder = workingFolder;
    this.threads = threads;
  }

  /**
   * Everything found in an article, whatever the confidence.
   *
   * @throws dev.calque.core.reader.UnreadableException if the text cannot be read as an article
   * @throws dev.calque.cli.config.ConfigurationException if its configuration is wrong
   * @throws dev.calque.core.knowledge.KnowledgeException if a rule pack is wrong
   */
  Report check(Input input, Source source) {
    Settings settings = settings(input);
    EngineOptions options =
        new EngineOptions(settings.packs(), settings.nameForms(), settings.words(), settings.glossary(), threads);
    return checkers
        .computeIfAbsent(options, engine::checker)
        .check(
            source,
            new LintOptions(settings.language(), settings.sourceLanguage(), settings.frontMatter(), settings.rules()));
  }

  private Settings settings(Input input) {
    Path path = path(input);
    Settings configured =
        configurations.of(path).map(found -> found.settings(path)).orElse(Settings.NONE);
    return configured.and(commandLine);
  }

  /** Standard input is as if it lay in the working folder. */
  private Path path(Input input) {
    if (input instanceof Input.File file) {
      return file.path();
    }
    return workingFolder.resolve(input.name().startsWith("<") ? Configuration.NAME : input.name());
  }
}
