package dev.calque.core.check;

import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An error in a segment. Immutable; the methods that change something return a copy.
 *
 * @param rule what it is
 * @param severity how bad it is here
 * @param segment where it is
 * @param span in the plain text of the segment; not empty
 * @param message what is wrong here, one or two sentences for an editor
 * @param replacements what the span should read, best first; possibly none
 * @param safe whether the first replacement can be applied without an eye on it
 * @param confidence how sure the check is
 * @param evidence why a reader should believe it, one sentence each
 * @param witness what it says about the source language
 * @param betrayable whether it is of medium confidence where the article betrays the language that
 *     it was translated from: people have the habit as well, but then a machine wrote it
 */
public record Match(
    Rule rule,
    Severity severity,
    Segment segment,
    Span span,
    String message,
    List<String> replacements,
    boolean safe,
    Confidence confidence,
    List<String> evidence,
    Optional<Witness> witness,
    boolean betrayable,
    boolean repeated) {

  public Match {
    if (span.isEmpty() || span.end() > segment.text().length()) {
      throw new IllegalArgumentException(rule.id() + ": " + span + " is not in the segment");
    }
    replacements = List.copyOf(replacements);
    evidence = List.copyOf(evidence);
  }

  public static Match of(Rule rule, Segment segment, Span span, String message) {
    return new Match(
        rule,
        rule.severity(),
        segment,
        span,
        message,
        List.of(),
        false,
        Confidence.HIGH,
        List.of(),
        Optional.empty(),
        false,
        false);
  }

  /** The faulty words. */
  public String text() {
    return span.in(segment.text());
  }

  /** With replacements that need an eye, best first. */
  public Match replace(String... best) {
    return replace(Arrays.asList(best));
  }

  public Match replace(List<String> best) {
    return copy(severity, best, false, confidence, evidence, witness);
  }

  /** With one replacement that is safe to apply unseen. */
  public Match replaceSafely(String only) {
    return copy(severity, List.of(only), true, confidence, evidence, witness);
  }

  /** With one more sentence of evidence. */
  public Match because(String reason) {
    List<String> more = new ArrayList<>(evidence);
    more.add(reason);
    return copy(severity, replacements, safe, confidence, more, witness);
  }

  public Match with(Severity other) {
    return copy(other, replacements, safe, confidence, evidence, witness);
  }

  public Match with(Confidence other) {
    return copy(severity, replacements, safe, other, evidence, witness);
  }

  public Match with(Witness other) {
    return copy(severity, replacements, safe, confidence, evidence, Optional.of(other));
  }

  /** Of low confidence, but of medium where other matches betray a source language. */
  public Match lowUnlessBetrayed() {
    return low(true, repeated);
  }

  /** Of low confidence, since a match before it stands for it. */
  public Match asRepeated() {
    return low(betrayable, true);
  }

  private Match low(boolean betrayable, boolean repeated) {
    return new Match(
        rule,
        severity,
        segment,
        span,
        message,
        replacements,
        safe,
        Confidence.LOW,
        evidence,
        witness,
        betrayable,
        repeated);
  }

  private Match copy(
      Severity severity,
      List<String> replacements,
      boolean safe,
      Confidence confidence,
      List<String> evidence,
      Optional<Witness> witness) {
    return new Match(
        rule,
        severity,
        segment,
        span,
        message,
        replacements,
        safe,
        confidence,
        evidence,
        witness,
        betrayable,
        repeated);
  }
}
