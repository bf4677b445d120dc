package dev.calque.cli.cache;

import dev.calque.cli.engine.ArticleChecker;
import dev.calque.cli.engine.Engine;
import dev.calque.cli.engine.EngineOptions;
import dev.calque.cli.engine.PackState;
import dev.calque.cli.file.Digest;
import dev.calque.core.lint.LintOptions;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the cache first, and starts the engine only for what is not there. Thread-safe. */
public final class CachedChecker implements ArticleChecker {

  private final ReportCache cache;
  private final Engine engine;
  private final EngineOptions options;
  private final String rules;
  private @Nullable ArticleChecker checker;

  /** A checker whose reports are kept apart from those of other engines, rules and options. */
  public CachedChecker(ReportCache cache, Engine engine, EngineOptions options) {
    this.cache = cache;
    this.engine = engine;
    this.options = options;
    this.rules =
        new Digest()
            .add(engine.build())
            .add(options.nameForms())
            .add(options.words())
            .add(options.glossary().entries())
            .add(PackState.of(options.packs()))
            .hex();
  }

  @Override
  public Report check(Source source, LintOptions lintOptions) {
    String key =
        new Digest()
            .add(rules)
            .add(ending(source.name()))
            .add(lintOptions.toString())
            .add(source.text())
            .hex();
    Optional<Report> kept = cache.get(key, source);
    if (kept.isPresent()) {
      return kept.get();
    }
    Report report = checker().check(source, lintOptions);
    if (report.failures().isEmpty()) {
      cache.put(key, report);
    }
    return report;
  }

  private synchronized ArticleChecker checker() {
    if (checker == null) {
      checker = engine.checker(options);
    }
    return checker;
  }

  /** What tells the format of an article. */
  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
