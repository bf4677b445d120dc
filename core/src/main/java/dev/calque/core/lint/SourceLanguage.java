package dev.calque.core.lint;

import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.List;

/**
 * The language an article was translated from, and how we know.
 *
 * @param language the source language
 * @param declared whether somebody said so; otherwise it was inferred
 * @param confidence how sure that is
 * @param evidence what betrays it, one item each; empty if declared
 */
public record SourceLanguage(
    LanguageCode language, boolean declared, Confidence confidence, List<String> evidence) {

  public SourceLanguage {
    evidence = List.copyOf(evidence);
  }
}
