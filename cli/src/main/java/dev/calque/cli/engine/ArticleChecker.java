package dev.calque.cli.engine;

import dev.calque.core.lint.LintOptions;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;

/** Checks articles, several at a time. Thread-safe. */
@FunctionalInterface
public interface ArticleChecker {

  /**
   * Everything found in an article, whatever the confidence.
   *
   * @param options what the caller says of it
   * @throws dev.calque.core.reader.UnreadableException if the text cannot be read as an article
   */
  Report check(Source source, LintOptions options);
}
