package dev.calque.core.lint;

import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Source;
import java.util.List;
import java.util.Optional;

/**
 * What checking one article gave.
 *
 * @param source the article
 * @param language the language it is written in, if it could be told
 * @param sourceLanguage what it was translated from, if declared or betrayed
 * @param words how many words were checked
 * @param findings by position, then rule
 * @param suppressed what was found and is not wanted, by position
 * @param failures what could not be checked
 */
public record Report(
    Source source,
    Optional<LanguageCode> language,
    Optional<SourceLanguage> sourceLanguage,
    int words,
    List<Finding> findings,
    List<Suppressed> suppressed,
    List<Failure> failures) {

  public Report {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
    failures = List.copyOf(failures);
  }

  /** A report in which nothing is suppressed. */
  public Report(
      Source source,
      Optional<LanguageCode> language,
      Optional<SourceLanguage> sourceLanguage,
      int words,
      List<Finding> findings,
      List<Failure> failures) {
    this(source, language, sourceLanguage, words, findings, List.of(), failures);
  }

  /** The same article with other failures. */
  public Report with(List<Failure> others) {
    return new Report(source, language, sourceLanguage, words, findings, suppressed, others);
  }

  /** The same article with other findings. */
  public Report with(List<Finding> findings, List<Suppressed> suppressed) {
    return new Report(source, language, sourceLanguage, words, findings, suppressed, failures);
  }
}
