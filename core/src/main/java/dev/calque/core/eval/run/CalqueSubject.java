package dev.calque.core.eval.run;

import dev.calque.core.Calque;
import dev.calque.core.eval.corpus.Articles;
import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.measure.Alarm;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.LintOptions;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.SourceLanguage;
import dev.calque.core.rule.Confidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Calque, given each document as an article. */
public final class CalqueSubject implements Subject {

  /** What reports call Calque. */
  public static final String NAME = "calque";

  private final Calque calque;
  private final boolean strict;
  private final boolean declareSource;

  /**
   * @param strict whether findings of low confidence count
   * @param declareSource whether articles say what they were translated from
   */
  public CalqueSubject(Calque calque, boolean strict, boolean declareSource) {
    this.calque = calque;
    this.strict = strict;
    this.declareSource = declareSource;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Outcome check(CorpusDocument document) {
    Report report =
        calque.check(
            Articles.of(document, declareSource ? document.source() : Optional.empty()),
            LintOptions.NONE);
    List<Alarm> alarms =
        report.findings().stream()
            .filter(finding -> strict || finding.confidence() != Confidence.LOW)
            .map(CalqueSubject::alarm)
            .toList();
    return new Outcome(
        alarms, inferred(report), report.failures().stream().map(Failure::message).toList());
  }

  private Optional<Outcome.InferredSource> inferred(Report report) {
    return declareSource
        ? Optional.empty()
        : Optional.of(
            new Outcome.InferredSource(report.sourceLanguage().map(SourceLanguage::language)));
  }

  private static Alarm alarm(Finding finding) {
    return new Alarm(
        finding.rule().id().value(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.span());
  }
}
