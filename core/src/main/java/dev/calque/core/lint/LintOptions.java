package dev.calque.core.lint;

import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;

/**
 * What the caller says of an article.
 *
 * @param language what it is written in; empty: what it declares, or is found to be in
 * @param sourceLanguage what it was translated from; empty: what it declares or betrays
 * @param frontMatter the keys of front matter that hold text; empty: those that usually do
 * @param rules which rules hold, and how
 */
public record LintOptions(
    Optional<LanguageCode> language,
    Optional<LanguageCode> sourceLanguage,
    Optional<List<String>> frontMatter,
    RuleSettings rules) {

  public static final LintOptions NONE =
      new LintOptions(Optional.empty(), Optional.empty(), RuleSettings.NONE);

  public LintOptions {
    frontMatter = frontMatter.map(List::copyOf);
  }

  /** Options for articles whose front matter is the usual one. */
  public LintOptions(
      Optional<LanguageCode> language, Optional<LanguageCode> sourceLanguage, RuleSettings rules) {
    this(language, sourceLanguage, Optional.empty(), rules);
  }
}
