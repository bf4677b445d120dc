package dev.calque.core.check.spacing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Space where the target language has none, and marks that were set twice. */
public final class SpacingCheck implements SegmentCheck {

  private static final String PUNCTUATION = "linguistic-conventions/punctuation";

  static final Rule BEFORE =
      Rule.of(
              "spacing/before-mark",
              PUNCTUATION,
              Severity.MINOR,
              "Space before a mark that follows its word closely",
              "The source language, or the tokeniser of an engine, put a space here. Delete it.")
          .meaning(Confidence.HIGH, "the language never sets a space there")
          .with("He left[[ ,]] then returned.", "He left, then returned.");

  static final Rule AFTER =
      Rule.of(
              "spacing/after-opening-mark",
              PUNCTUATION,
              Severity.MINOR,
              "Space behind a mark that opens",
              "An opening mark stands close to the word behind it. Delete the space.")
          .meaning(Confidence.HIGH, "the language never sets a space there")
          .with("He said [[“ ]]never”.", "He said “never”.");

  static final Rule CURRENCY =
      Rule.of(
              "spacing/currency",
              "locale-conventions/currency",
              Severity.MINOR,
              "Space between the sign of a currency and the amount",
              "The sign stands close to the amount in this language. Delete the space.")
          .meaning(
              Confidence.MEDIUM,
              "the language sets the sign close to the amount, though some houses do not")
          .with("It cost [[$ 3]] million.", "It cost $3 million.");

  static final Rule DOUBLED =
      Rule.of(
              "spacing/doubled-mark",
              PUNCTUATION,
              Severity.MINOR,
              "Two marks where one belongs",
              "A mark was set twice. Keep one.")
          .meaning(Confidence.HIGH, "the same mark twice")
          .meaning(Confidence.MEDIUM, "a comma before a full stop, or two full stops")
          .with("He left[[,,]] she stayed.", "He left, she stayed.");

  static final Rule NAME =
      Rule.of(
              "spacing/ampersand-name",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "A name torn apart at its ampersand",
              "The owner writes the name without spaces. Delete them.")
          .meaning(Confidence.HIGH, "the owner's spelling is in the list")
          .with("He worked at [[AT & T]].", "He worked at AT&T.");

  private static final String BEFORE_FORM =
      "(?<=[\\p{L}\\p{N}\\p{Pe}\\p{Pf}%%°])(?<!\\d(?= : ?\\d))[ \u00A0\u202F]+(%s)"
          + "(?=[ \u00A0\\n”’\"')»]|$)(?! ?[.)(]|[.]|-[)(])";
  private static final Pattern TWICE =
      Pattern.compile("(?<=[\\p{L}\\p{N}”\"')])([,;])\\s?\\1(?=[\\s”\"]|$)");
  private static final Pattern COMMA_STOP =
      Pattern.compile(
          "(?<=\\p{L})(?<!&\\w{2,7})(?:,\\s?\\.|;\\s?\\.|\\.\\s;|,\\s?;)(?=[\\s”\"]|$)");
  private static final Pattern TWO_STOPS =
      Pattern.compile("(?<=\\p{L}{2})\\.\\s?\\.(?=[\\s”\"]|$)(?!\\s\\.)");

  private final List<Slip> slips;

  private SpacingCheck(List<Slip> slips) {
    this.slips = List.copyOf(slips);
  }

  public static SpacingCheck load(Knowledge knowledge, LanguageCode target) {
    Habits habits = Habits.load(knowledge, target);
    List<Slip> slips = new ArrayList<>();
    if (!habits.of("closed-before").isEmpty()) {
      String marks = oneOf(habits.of("closed-before"));
      slips.add(slip(BEFORE, BEFORE_FORM.formatted(marks), Confidence.HIGH));
      slips.add(new Slip(DOUBLED, TWICE, r -> r.group(1), Confidence.HIGH));
      slips.add(new Slip(DOUBLED, COMMA_STOP, r -> ".", Confidence.MEDIUM));
      slips.add(new Slip(DOUBLED, TWO_STOPS, r -> ".", Confidence.MEDIUM));
    }
    Table names = Table.load(knowledge, "languages/any/spacing/ampersand-names.txt");
    for (String name : names.words()) {
      String form =
          "(?<![\\p{L}&])" + name.replace("&", " ?& ?") + "(?![\\p{L}&])(?<!" + name + ")";
      slips.add(new Slip(NAME, Pattern.compile(form), r -> name, Confidence.HIGH));
    }
    if (!habits.of("closed-after").isEmpty()) {
      String marks = oneOf(habits.of("closed-after"));
      slips.add(
          slip(
              AFTER,
              "(?<![\\p{L}\\p{N}.,!?:;(])" + marks + "[ \u00A0\u202F]+(?=[\\p{L}\\p{N}])",
              Confidence.HIGH));
    }
    if (!habits.of("closed-currency").isEmpty()) {
      String signs = oneOf(habits.of("closed-currency"));
      String form = "(?<![\\p{L}\\d])(?<!\\d )(%s)[ \u00A0\u202F](\\d[\\d,.]*)(?<!\\.)";
      slips.add(slip(CURRENCY, form.formatted(signs), Confidence.MEDIUM));
    }
    return new SpacingCheck(slips);
  }

  @Override
  public List<Rule> rules() {
    return List.of(BEFORE, AFTER, CURRENCY, DOUBLED, NAME);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    Segment segment = analyzed.segment();
    return slips.stream().flatMap(slip -> slip.in(segment).stream()).toList();
  }

  private static Slip slip(Rule rule, String form, Confidence confidence) {
    return new Slip(
        rule, Pattern.compile(form), r -> r.group().replaceAll("[ \u00A0\u202F]", ""), confidence);
  }

  private static String oneOf(String marks) {
    return "["
        + Pattern.compile("\\s").matcher(marks).replaceAll("").replaceAll("(.)", "\\\\$1")
        + "]";
  }
}
