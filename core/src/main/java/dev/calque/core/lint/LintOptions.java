package dev.calque.core.lint;

import dev.calque.core.text.LanguageCode;
import java.util.Optional;

/**
 * What the caller says of the articles.
 *
 * @param language what they are written in; empty: what each declares, or is found to be in
 * @param sourceLanguage what they were translated from; empty: what each declares or betrays
 */
public record LintOptions(Optional<LanguageCode> language, Optional<LanguageCode> sourceLanguage) {

  public static final LintOptions NONE = new LintOptions(Optional.empty(), Optional.empty());
}
