package dev.calque.core.report;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Fix;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.SourceLanguage;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Findings to write. */
public final class Samples {

  public static final Rule NAME =
      Rule.of(
              "casing/name",
              "linguistic-conventions/spelling",
              Severity.MAJOR,
              "a name in lower case",
              "Names are capitalised in English.")
          .with("The port of [[odesa]] is open.", "The port of Odesa is open.");

  private Samples() {}

  public static Finding finding(Source source, String quote, String... replacements) {
    return finding(source, source.text().indexOf(quote), quote, replacements);
  }

  public static Finding finding(Source source, int start, String quote, String... replacements) {
    Span span = new Span(start, start + quote.length());
    return new Finding(
        NAME,
        Severity.MAJOR,
        Confidence.HIGH,
        source,
        span,
        Role.PARAGRAPH,
        quote,
        "“" + quote + "” is a name and wants a capital.",
        List.of(replacements),
        Arrays.stream(replacements).map(words -> new Fix(span, words, true)).toList(),
        List.of("It is capitalised elsewhere in the article."),
        false);
  }

  public static Run run(Source source, Finding... findings) {
    return run(new Report(source, english(), fromFrench(), 10, List.of(findings), List.of()));
  }

  public static Run run(Report... reports) {
    return new Run("1.2.3", List.of(reports));
  }

  public static Run failed(Source source, String message) {
    Failure failure = new Failure(source.name(), Optional.empty(), message);
    return run(
        new Report(source, Optional.empty(), Optional.empty(), 0, List.of(), List.of(failure)));
  }

  public static Optional<LanguageCode> english() {
    return Optional.of(new LanguageCode("en"));
  }

  private static Optional<SourceLanguage> fromFrench() {
    return Optional.of(
        new SourceLanguage(
            new LanguageCode("fr"), false, Confidence.HIGH, List.of("“annexions”", "“Fomine”")));
  }

  public static String write(ReportWriter writer, Run run) {
    StringBuilder out = new StringBuilder();
    try {
      writer.write(run, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
