package dev.calque.cli.check;

import dev.calque.cli.input.Input;
import dev.calque.cli.input.UnusableInputException;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;

/** What is done with each article. Thread-safe. */
@FunctionalInterface
public interface ArticleTask {

  /**
   * The report on an article.
   *
   * @param source what was read from the input
   * @throws UnusableInputException if that cannot be done with it
   * @throws dev.calque.core.reader.UnreadableException if the text cannot be read as an article
   * @throws dev.calque.cli.config.ConfigurationException if its configuration is wrong
   * @throws dev.calque.core.knowledge.KnowledgeException if a rule pack is wrong
   */
  Report run(Input input, Source source) throws UnusableInputException;
}
