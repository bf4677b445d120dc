package dev.calque.core.check.grammar;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A verb that is inflected although an auxiliary far before it carries the inflection: "Does the
 * plan that … works?", "could in certain cases represents".
 */
public final class SplitAuxiliaryCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "grammar/split-auxiliary",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A verb is inflected again behind its auxiliary",
              "Behind do, does, did or a modal verb the main verb stands in its base form, however"
                  + " long the subject between them is.")
          .meaning(Confidence.HIGH, "a question: subject and verb behind its auxiliary")
          .meaning(
              Confidence.MEDIUM, "a statement: an insertion parts the modal verb from its verb")
          .with(
              "Does the bridge that the engineers inspected [[carries]] lorries?",
              "Does the bridge that the engineers inspected carry lorries?");

  private final WordClass doForm;
  private final WordClass modal;
  private final WordClass have;
  private final WordClass notBefore;
  private final WordClass pronoun;
  private final WordClass phraseStart;
  private final WordClass questionMark;
  private final WordClass participle;
  private final QuestionVerb question;
  private final InterruptedVerb interrupted;

  private SplitAuxiliaryCheck(WordClasses classes) {
    doForm = classes.get("do-auxiliary");
    modal = classes.get("modal");
    have = classes.get("have-auxiliary");
    notBefore = classes.get("before-plain-auxiliary");
    pronoun = classes.get("pronoun-subject");
    phraseStart = classes.get("noun-phrase-start");
    questionMark = classes.get("question-mark");
    participle = classes.get("participle");
    question = new QuestionVerb(classes);
    interrupted = new InterruptedVerb(classes);
  }

  public static SplitAuxiliaryCheck load(Knowledge knowledge, LanguageCode target) {
    return new SplitAuxiliaryCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : segment.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 2 < tokens.size(); i++) {
        verbBehind(article, segment, tokens, i).ifPresent(matches::add);
      }
    }
    return matches;
  }

  private Optional<Match> verbBehind(
      Article article, AnalyzedSegment segment, List<Token> tokens, int i) {
    Token auxiliary = tokens.get(i);
    boolean perfect = have.lists(auxiliary);
    boolean known = perfect || doForm.lists(auxiliary) || modal.lists(auxiliary);
    if (known && isInverted(tokens, i)) {
      return question
          .find(tokens, i, perfect)
          .map(verb -> match(article, segment, auxiliary, verb, Confidence.HIGH));
    }
    if (modal.lists(auxiliary)) {
      return interrupted
          .find(tokens, i)
          .map(verb -> match(article, segment, auxiliary, verb, Confidence.MEDIUM));
    }
    return Optional.empty();
  }

  /** Whether the auxiliary opens a question: a subject behind, none before, a question mark. */
  private boolean isInverted(List<Token> tokens, int i) {
    Token next = tokens.get(i + 1);
    boolean subject = pronoun.lists(next) || phraseStart.may(next);
    boolean asks = tokens.stream().skip(tokens.size() - 2L).anyMatch(questionMark::lists);
    return asks && subject && (i == 0 || !notBefore.may(tokens.get(i - 1)));
  }

  private Match match(
      Article article, AnalyzedSegment segment, Token auxiliary, Token verb, Confidence sure) {
    String message =
        "\"" + verb.text() + "\" is inflected although it belongs to \"" + auxiliary.text() + "\".";
    return Match.of(RULE, segment.segment(), verb.span(), message)
        .replace(form(article.lexicon(), auxiliary, verb))
        .with(sure);
  }

  private List<String> form(Lexicon lexicon, Token auxiliary, Token verb) {
    String lemma = verb.readings().get(0).lemma();
    if (!have.lists(auxiliary)) {
      return List.of(lemma);
    }
    return lexicon.inflect(lemma, participle.tag().pattern()).stream().limit(1).toList();
  }
}
