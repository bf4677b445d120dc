package dev.calque.core.check.clause;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.frame.FrameCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.Kind;
import dev.calque.core.syntax.NounPhrase;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A perfect in the words that give a quotation to its speaker: "…”, has declared the mayor". The
 * inversion may stay, the perfect may not.
 */
public final class ReportedPerfectCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "grammar/reported-perfect",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A perfect that attributes a quotation",
              "French and German give a quotation to its speaker in the perfect and with the verb"
                  + " first; English has the past tense.")
          .meaning(Confidence.HIGH, "a verb of saying with its subject behind it")
          .with(
              "“The dam will hold”, [[has declared]] the engineer.",
              "“The dam will hold”, declared the engineer.");

  private final WordClass perfect;
  private final WordClass saying;
  private final WordClass pronoun;
  private final WordClass closing;
  private final String pastTag;

  private ReportedPerfectCheck(WordClasses classes) {
    perfect = classes.get("have-auxiliary");
    saying = classes.get("reporting-participle");
    closing = classes.get("closing-quotation");
    pronoun = classes.get("subject-pronoun");
    pastTag = classes.get("past-tense").tag().pattern();
  }

  public static ReportedPerfectCheck load(Knowledge knowledge, LanguageCode target) {
    return new ReportedPerfectCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 2; i + 2 < parse.size(); i++) {
      at(article, segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(Article article, AnalyzedSegment segment, Parse parse, int i) {
    if (!perfect.lists(parse.token(i))
        || !parse.is(i - 1, Kind.MARK)
        || !(closing.lists(parse.token(i - 1)) || closing.lists(parse.token(i - 2)))
        || !saying.lists(parse.token(i + 1))
        || !isSpeaker(parse, i + 2)) {
      return Optional.empty();
    }
    Token verb = parse.token(i + 1);
    return Optional.of(
        Match.of(
                RULE,
                segment.segment(),
                segment.spanOf(parse.token(i), verb),
                "A quotation is given to its speaker in the past tense.")
            .replace(
                article.lexicon().inflect(verb.readings().get(0).lemma(), pastTag).stream()
                    .limit(1)
                    .toList()));
  }

  /** A speaker closes the sentence or is followed by a mark; an object would go on. */
  private boolean isSpeaker(Parse parse, int start) {
    int end =
        pronoun.lists(parse.token(start))
            ? start + 1
            : parse.nounPhraseAt(start).map(NounPhrase::end).orElse(-1);
    return end > 0 && (end >= parse.size() || parse.is(end, Kind.MARK));
  }
}
