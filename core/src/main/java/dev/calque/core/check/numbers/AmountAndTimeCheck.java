package dev.calque.core.check.numbers;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The sign of a currency on the wrong side of its amount, and the time of day as another language
 * writes it: {@code 52 €} and {@code 11h30} in English, {@code €52} and {@code 7 PM} in German.
 * {@code languages/<target>/numbers/habits.tsv} says what the target language does.
 */
public final class AmountAndTimeCheck implements SegmentCheck {

  private static final Rule SIGN =
      Rule.of(
              "number/currency-order",
              "locale-conventions/currency",
              Severity.MINOR,
              "The sign of the currency on the wrong side",
              "The sign stands where the source language has it. Put it on the other side of the"
                  + " amount.")
          .meaning(Confidence.HIGH, "a sign behind its amount, where it goes before it")
          .meaning(Confidence.MEDIUM, "a sign before its amount, where it goes behind it")
          .with("A ticket costs [[52 €]].", "A ticket costs €52.");

  private static final Rule TIME =
      Rule.of(
              "number/time",
              "locale-conventions/time",
              Severity.MINOR,
              "A time of day as another language writes it",
              "The time is written as in the source language. Write it as this one does.")
          .meaning(Confidence.MEDIUM, "figures with an h, AM or PM, in a language without them")
          .with("We met at [[11h30]].", "We met at 11:30.");

  private static final String START = "(?<![\\p{L}\\d.,:/$€£])";
  private static final String SPACE = "[ \u00A0\u202F]?";
  private static final Pattern SIGN_BEHIND =
      Pattern.compile(
          START
              + "(\\d{1,3}(?:[., \u00A0\u202F]?\\d{3})*(?:[.,]\\d{1,2})?)"
              + SPACE
              + "([€£$])(?![\\p{L}\\d])(?! ?\\d)");
  private static final Pattern SIGN_BEFORE =
      Pattern.compile(
          START
              + "([€£])"
              + SPACE
              + "(\\d{1,3}(?:[., \u00A0\u202F]?\\d{3})*(?:[.,]\\d{1,2})?)(?![\\d\\p{L}])");

  /** Between an amount and a number that may share its sign: {@code 10–15 €}, {@code 5 or 6 €}. */
  private static final String LINK = "[ \u00A0]?(?:[-–—,]|\\p{L}{1,3})[ \u00A0]?";

  private static final Pattern SHARED =
      Pattern.compile("(?<=\\d" + LINK + ")\\d.*|[€£].*(?=" + LINK + "\\d)");

  private static final Pattern H_TIME =
      Pattern.compile(
          START + "([01]?\\d|2[0-4])" + SPACE + "h" + SPACE + "([0-5]\\d)(?![\\p{L}\\d])");
  private static final Pattern ENGLISH_TIME =
      Pattern.compile(
          START
              + "(1[0-2]|0?[1-9])(?:([:.])([0-5]\\d))?"
              + SPACE
              + "([AP])(?:M|\\."
              + SPACE
              + "M\\.)(?![\\p{L}\\d])");
  private static final Pattern ENGLISH_TIME_ANY =
      Pattern.compile(
          START
              + "(1[0-2]|0?[1-9])(?:([:.])([0-5]\\d))?"
              + SPACE
              + "(?:([AP])M|([ap])\\."
              + SPACE
              + "m\\.)(?![\\p{L}\\d])");

  private final NumberHabits habits;

  private AmountAndTimeCheck(NumberHabits habits) {
    this.habits = habits;
  }

  public static AmountAndTimeCheck load(Knowledge knowledge, LanguageCode target) {
    return new AmountAndTimeCheck(NumberHabits.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(SIGN, TIME);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    if (habits.has("sign", "before")) {
      add(
          matches,
          SIGN,
          Confidence.HIGH,
          segment,
          SIGN_BEHIND,
          r -> unlessShared(segment, r, r.group(2) + r.group(1)));
    } else if (habits.has("sign", "after")) {
      add(
          matches,
          SIGN,
          Confidence.MEDIUM,
          segment,
          SIGN_BEFORE,
          r -> unlessShared(segment, r, r.group(2) + "\u00A0" + r.group(1)));
    }
    if (habits.has("clock", "colon") || habits.has("clock", "twenty-four")) {
      add(
          matches,
          TIME,
          Confidence.MEDIUM,
          segment,
          H_TIME,
          r -> Optional.of(r.group(1) + ":" + r.group(2)));
    }
    if (habits.has("clock", "lower-case")) {
      add(matches, TIME, Confidence.MEDIUM, segment, ENGLISH_TIME, AmountAndTimeCheck::inLowerCase);
    } else if (habits.has("clock", "twenty-four") || habits.has("clock", "twenty-four-h")) {
      add(matches, TIME, Confidence.MEDIUM, segment, ENGLISH_TIME_ANY, r -> Optional.empty());
    }
    return matches;
  }

  /** To move the sign of two amounts to one of them would leave the other without. */
  private static Optional<String> unlessShared(
      AnalyzedSegment segment, MatchResult amount, String moved) {
    boolean shared =
        SHARED
            .matcher(segment.text())
            .region(amount.start(), amount.end())
            .useTransparentBounds(true)
            .matches();
    return shared ? Optional.empty() : Optional.of(moved);
  }

  private static Optional<String> inLowerCase(MatchResult r) {
    String minutes = r.group(3) == null ? "" : ":" + r.group(3);
    String half = r.group(4).equals("A") ? "a" : "p";
    return Optional.of(r.group(1) + minutes + "\u00A0" + half + ".\u00A0m.");
  }

  private static void add(
      List<Match> matches,
      Rule rule,
      Confidence confidence,
      AnalyzedSegment segment,
      Pattern form,
      Function<MatchResult, Optional<String>> repair) {
    form.matcher(segment.text())
        .results()
        .forEach(
            r -> {
              Span span = new Span(r.start(), r.end());
              Match match =
                  Match.of(rule, segment.segment(), span, rule.summary() + ".").with(confidence);
              matches.add(repair.apply(r).map(match::replaceSafely).orElse(match));
            });
  }
}
