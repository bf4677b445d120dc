package dev.calque.core.check.punctuation;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Quoted speech as English sets it, in a language that puts the stop behind the closing mark and a
 * comma before the verb of saying. {@code languages/<target>/punctuation/speech-verbs.txt} has the
 * forms of those verbs; a language without that list has other habits.
 */
public final class QuotedSpeechCheck implements SegmentCheck {

  private static final String PUNCTUATION = "linguistic-conventions/punctuation";

  static final Rule STOP =
      Rule.of(
              "punctuation/stop-in-quotes",
              PUNCTUATION,
              Severity.MINOR,
              "A full stop inside the quotation marks",
              "English sets the stop before the closing mark, this language behind it.")
          .meaning(Confidence.MEDIUM, "a sentence that ends with a quotation")
          .with("Se llama \"la casa[[.\"]]", "Se llama \"la casa\".");

  static final Rule COMMA =
      Rule.of(
              "punctuation/comma-after-quotation",
              PUNCTUATION,
              Severity.MINOR,
              "No comma between a quotation and who says it",
              "English lets a question or exclamation mark stand for the comma, this language does"
                  + " not; the verb follows in lower case.")
          .meaning(Confidence.HIGH, "a verb of saying straight behind a quotation")
          .with("\"¿Vienes?[[\" preguntó]] Ana.", "\"¿Vienes?\", preguntó Ana.");

  private static final Pattern STOP_FORM =
      Pattern.compile("(?<=[\\p{L}\\p{N}%])\\.([\"”»])(?=\\s+[\\p{Lu}¿¡\"“«—–]|\\s*$)");

  private final boolean judged;
  private final Pattern comma;

  private QuotedSpeechCheck(Table verbs) {
    this.judged = !verbs.rows().isEmpty();
    String verb = verbs.words().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.comma =
        Pattern.compile(
            "(?<=[\\p{L}?!.…])([\"”»])\\s+((?i:" + verb + "))(?=[\\s.,:;]|$)",
            Pattern.UNICODE_CASE);
  }

  public static QuotedSpeechCheck load(Knowledge knowledge, LanguageCode target) {
    return new QuotedSpeechCheck(
        Table.load(knowledge, "languages/" + target + "/punctuation/speech-verbs.txt"));
  }

  @Override
  public List<Rule> rules() {
    return List.of(STOP, COMMA);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    if (!judged) {
      return List.of();
    }
    String text = analyzed.text();
    return Stream.concat(
            STOP_FORM
                .matcher(text)
                .results()
                .filter(r -> closes(text, r))
                .map(r -> match(STOP, analyzed, r, r.group(1) + ".").with(Confidence.MEDIUM)),
            comma
                .matcher(text)
                .results()
                .filter(r -> closes(text, r))
                .filter(r -> isSpeech(text, r))
                .map(r -> match(COMMA, analyzed, r, r.group(1) + ", " + Initial.lower(r.group(2)))))
        .toList();
  }

  /** A straight mark closes only what another one opened. */
  private static boolean closes(String text, MatchResult result) {
    return !result.group(1).equals("\"")
        || text.substring(0, result.start(1)).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** A new sentence behind a complete one may begin with any verb. */
  private static boolean isSpeech(String text, MatchResult result) {
    boolean capital = Character.isUpperCase(result.group(2).charAt(0));
    char before = text.charAt(result.start() - 1);
    return before == '?' || before == '!' || (before != '.' && !capital);
  }

  private static Match match(
      Rule rule, AnalyzedSegment analyzed, MatchResult result, String replacement) {
    Span span = new Span(result.start(), result.end());
    return Match.of(rule, analyzed.segment(), span, rule.summary() + ".")
        .replaceSafely(replacement);
  }
}
