package dev.calque.cli.check;

import dev.calque.cli.config.Configuration;
import dev.calque.cli.config.Configurations;
import dev.calque.cli.config.Settings;
import dev.calque.cli.engine.ArticleChecker;
import dev.calque.cli.engine.EngineOptions;
import dev.calque.cli.input.Input;
import dev.calque.core.lint.LintOptions;
import dev.calque.core.lint.Report;
import dev.calque.core.reader.ReadOptions;
import dev.calque.core.reader.Readers;
import dev.calque.core.text.Document;
import dev.calque.core.text.Source;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Checks each article as its configuration and the command line want. What several articles share
 * is loaded once. Thread-safe.
 */
public final class ConfiguredChecker {

  private final Function<EngineOptions, ArticleChecker> engine;
  private final Configurations configurations;
  private final Settings commandLine;
  private final Path workingFolder;
  private final int threads;
  private final Map<EngineOptions, ArticleChecker> checkers = new ConcurrentHashMap<>();

  /**
   * @param engine makes what checks articles that have the same options
   * @param commandLine goes before what configurations say
   * @param threads how many articles may be checked at once
   */
  public ConfiguredChecker(
      Function<EngineOptions, ArticleChecker> engine,
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
  public Report check(Input input, Source source) {
    Settings settings = settings(input);
    EngineOptions options =
        new EngineOptions(
            settings.packs(), settings.nameForms(), settings.words(), settings.glossary(), threads);
    return checkers
        .computeIfAbsent(options, engine)
        .check(
            source,
            new LintOptions(
                settings.language(),
                settings.sourceLanguage(),
                settings.frontMatter(),
                settings.rules()));
  }

  /**
   * The article as it is read before it is checked.
   *
   * @throws dev.calque.core.reader.UnreadableException if the text cannot be read as an article
   */
  public Document read(Input input, Source source) {
    return Readers.read(source, new ReadOptions(settings(input).frontMatter()));
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
