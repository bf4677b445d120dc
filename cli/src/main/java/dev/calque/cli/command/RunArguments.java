package dev.calque.cli.command;

import dev.calque.cli.cache.CachedChecker;
import dev.calque.cli.cache.ReportCache;
import dev.calque.cli.check.ArticleTask;
import dev.calque.cli.check.Checking;
import dev.calque.cli.check.ConfiguredChecker;
import dev.calque.cli.config.Configurations;
import dev.calque.cli.engine.ArticleChecker;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.engine.EngineOptions;
import dev.calque.cli.input.Input;
import dev.calque.cli.input.InputFinder;
import dev.calque.cli.input.SourceLoader;
import dev.calque.cli.terminal.Progress;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.lint.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles are checked, and how; all that needs no report. */
final class RunArguments {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders, patterns such as 'articles/**/*.md', or - for standard input. In folders,"
              + " .md .markdown .mdx .html .htm .xhtml .txt that git does not ignore.")
  private List<String> paths = new ArrayList<>();

  @Mixin private EngineArguments engineArguments = new EngineArguments();
  @Mixin private ConfigurationArguments configurationArguments = new ConfigurationArguments();

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      defaultValue = "<stdin>",
      description = "What reports call standard input; its ending tells the format.")
  private String standardInputName = "<stdin>";

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      defaultValue = "5M",
      converter = SizeConverter.class,
      description = "Refuse larger files (default: ${DEFAULT-VALUE}).")
  private long maxSize;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many articles to check at a time (default: one a processor).")
  private @Nullable Integer jobs;

  @Mixin private CacheArguments cacheArguments = new CacheArguments();

  @Option(names = "--no-progress", description = "Never show a progress bar.")
  private boolean noProgress;

  Configurations configurations(Surroundings surroundings) {
    return configurationArguments.configurations(surroundings.workingFolder());
  }

  /**
   * One report an article.
   *
   * @param wanted which of the files that were found are checked
   * @param task what is done with each, given what checks it
   */
  List<Report> run(
      Engine engine,
      Surroundings surroundings,
      Configurations configurations,
      Predicate<Path> wanted,
      Function<ConfiguredChecker, ArticleTask> task)
      throws InterruptedException {
    Path folder = surroundings.workingFolder();
    List<Input> inputs =
        inputs(surroundings, configurations).stream()
            .filter(input -> isWanted(input, wanted))
            .toList();
    int workers = workers(inputs.size());
    Optional<ReportCache> cache = cacheArguments.cache(surroundings);
    ConfiguredChecker checker =
        new ConfiguredChecker(
            options -> checker(engine, options, cache),
            configurations,
            engineArguments.settings(engine, folder),
            folder,
            workers);
    SourceLoader loader = new SourceLoader(surroundings.in(), maxSize);
    try (Progress progress = progress(inputs.size(), surroundings)) {
      return new Checking(task.apply(checker), loader, progress).run(inputs, workers);
    } finally {
      cache.ifPresent(ReportCache::trim);
    }
  }

  private static ArticleChecker checker(
      Engine engine, EngineOptions options, Optional<ReportCache> cache) {
    return cache
        .<ArticleChecker>map(kept -> new CachedChecker(kept, engine, options))
        .orElseGet(() -> engine.checker(options));
  }

  /** What the paths mean at this moment. */
  List<Input> inputs(Surroundings surroundings, Configurations configurations) {
    return new InputFinder(
            surroundings.workingFolder(), standardInputName, configurations::excludes)
        .find(paths);
  }

  private static boolean isWanted(Input input, Predicate<Path> wanted) {
    return !(input instanceof Input.File file) || wanted.test(file.path());
  }

  private Progress progress(int articles, Surroundings surroundings) {
    boolean shown = articles > 1 && !noProgress && surroundings.errIsTerminal();
    return shown ? Progress.start(articles, surroundings) : Progress.hidden(surroundings);
  }

  private int workers(int articles) {
    if (jobs != null && jobs < 1) {
      throw new Problem(ExitCode.USAGE, "--jobs " + jobs + ": at least one is needed");
    }
    int wanted = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    return Math.max(1, Math.min(wanted, articles));
  }
}
