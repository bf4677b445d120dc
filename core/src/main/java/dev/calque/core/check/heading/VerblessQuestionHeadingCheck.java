package dev.calque.core.check.heading;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.grammar.Choices;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question of an interrogative and a noun without a verb behind the topic it asks about: good
 * style in the source language, a riddle in the target language.
 */
public final class VerblessQuestionHeadingCheck implements SegmentCheck {

  private static final int MAX_WORDS = 4;

  private static final Rule RULE =
      Rule.of(
              "heading/verbless-question",
              "style/awkward",
              Severity.MAJOR,
              "A question without a verb",
              "Some languages ask \"Topic: what noun?\"; others need a verb in such a question.")
          .meaning(Confidence.HIGH, "a topic, a colon and a question without a verb")
          .meaning(Confidence.MEDIUM, "the phrase is in the list of those that need a verb")
          .meaning(Confidence.LOW, "any other question without a verb")
          .with("The new tramway: [[what usefulness?]]", "The new tramway: what is it good for?");

  private final WordClass interrogative;
  private final WordClass noun;
  private final WordClass plural;
  private final WordClass modifier;
  private final WordClass lead;
  private final Set<String> idioms;
  private final Choices questions;

  private VerblessQuestionHeadingCheck(Knowledge knowledge, LanguageCode target) {
    WordClasses classes = WordClasses.load(knowledge, target);
    String folder = "languages/" + target + "/headings/";
    interrogative = classes.get("interrogative-determiner");
    noun = classes.get("noun");
    plural = classes.get("plural-noun");
    modifier = classes.get("noun-modifier");
    lead = classes.get("topic-mark");
    idioms = Table.load(knowledge, folder + "questions-licensed.txt").words();
    questions = Choices.of(Table.load(knowledge, folder + "questions.tsv"));
  }

  public static VerblessQuestionHeadingCheck load(Knowledge knowledge, LanguageCode target) {
    return new VerblessQuestionHeadingCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    boolean asks = segment.role().isHeading() || segment.role().isProse();
    if (!asks || segment.sentences().isEmpty()) {
      return List.of();
    }
    Sentence last = segment.sentences().get(segment.sentences().size() - 1);
    return question(segment, last.tokens()).stream().toList();
  }

  private Optional<Match> question(AnalyzedSegment segment, List<Token> tokens) {
    int mark = tokens.size() - 1;
    int start = mark;
    while (start > 0 && tokens.get(start - 1).isWord()) {
      start--;
    }
    List<Token> clause = tokens.subList(start, mark + 1);
    boolean topic = start > 0 && lead.may(tokens.get(start - 1));
    boolean opens = start == 0 && segment.role().isHeading();
    if (!(topic || opens) || !isVerbless(clause) || isLicensed(clause)) {
      return Optional.empty();
    }
    return echoes(segment, clause) ? Optional.empty() : Optional.of(match(segment, clause, topic));
  }

  /** Interrogative, modifiers, noun and question mark. */
  private boolean isVerbless(List<Token> clause) {
    int words = clause.size() - 1;
    return words >= 2
        && words <= MAX_WORDS
        && clause.get(words).is("?")
        && interrogative.lists(clause.get(0))
        && clause.subList(1, words - 1).stream().allMatch(modifier::may)
        && noun.may(clause.get(words - 1));
  }

  private boolean isLicensed(List<Token> clause) {
    String first = clause.get(0).lower();
    return clause.subList(1, clause.size() - 1).stream()
        .anyMatch(t -> idioms.contains(t.lower()) || idioms.contains(first + " " + t.lower()));
  }

  /** "The scandal? What scandal?" takes a word up again and is good rhetoric. */
  private static boolean echoes(AnalyzedSegment segment, List<Token> clause) {
    Set<String> asked =
        clause.get(clause.size() - 2).readings().stream()
            .map(Reading::lemma)
            .collect(Collectors.toSet());
    return segment.tokens().stream()
        .takeWhile(token -> token.span().start() < clause.get(0).span().start())
        .anyMatch(token -> asked.stream().anyMatch(token::hasLemma));
  }

  private Match match(AnalyzedSegment segment, List<Token> clause, boolean topic) {
    Token first = clause.get(0);
    Span span = segment.spanOf(first, clause.get(clause.size() - 1));
    return Match.of(
            RULE,
            segment.segment(),
            span,
            "\"" + span.in(segment.text()) + "\" has no verb: say what is asked.")
        .replace(suggestions(segment, clause))
        .with(confidence(phrase(segment, clause), topic));
  }

  private Confidence confidence(String phrase, boolean topic) {
    if (topic) {
      return Confidence.HIGH;
    }
    return questions.has(phrase) ? Confidence.MEDIUM : Confidence.LOW;
  }

  private static String phrase(AnalyzedSegment segment, List<Token> clause) {
    return segment.textOf(clause.get(1), clause.get(clause.size() - 2));
  }

  private List<String> suggestions(AnalyzedSegment segment, List<Token> clause) {
    Token last = clause.get(clause.size() - 2);
    String phrase = phrase(segment, clause);
    List<String> own = questions.of(phrase);
    List<String> templates =
        own.isEmpty() ? questions.of(plural.may(last) ? "*plural" : "*singular") : own;
    boolean capital = clause.get(0).isCapitalized();
    return templates.stream()
        .map(template -> template.replace("{}", phrase))
        .map(text -> capital ? Initial.upper(text) : text)
        .toList();
  }
}
