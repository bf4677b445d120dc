package dev.calque.core.lint;

import dev.calque.core.analysis.AnalysisException;
import dev.calque.core.check.Check;
import dev.calque.core.text.Document;
import dev.calque.core.text.Position;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.Optional;

/** Says what failed, where, and what to do. */
final class Failures {

  private static final String REMEDY = "; the rest was checked. Please report it with this text";

  private Failures() {}

  static Failure of(Document document, Segment segment, AnalysisException e) {
    return at(document.source(), segment, e.getMessage() + REMEDY);
  }

  static Failure of(Document document, Segment segment, Check check, RuntimeException e) {
    return at(document.source(), segment, name(check) + " failed (" + e + ")" + REMEDY);
  }

  static Failure of(Document document, Check check, RuntimeException e) {
    String name = document.source().name();
    return new Failure(
        name, Optional.empty(), name + ": " + name(check) + " failed (" + e + ")" + REMEDY);
  }

  private static Failure at(Source source, Segment segment, String message) {
    Span span = segment.map().toSource(new Span(0, segment.text().length()));
    Position position = source.position(span.start());
    return new Failure(
        source.name(),
        Optional.of(span),
        source.name() + ":" + position.line() + ":" + position.column() + ": " + message);
  }

  private static String name(Check check) {
    return check.rules().stream()
        .map(rule -> "the check " + rule.id())
        .findFirst()
        .orElse(check.getClass().getSimpleName());
  }
}
