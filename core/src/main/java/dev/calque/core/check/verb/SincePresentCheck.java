package dev.calque.core.check.verb;

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
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A present tense for what goes on since then: "Since 2004 she teaches in Lyon". */
public final class SincePresentCheck implements FrameCheck {

  private static final Rule RULE =
      Rule.of(
              "grammar/since-present",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A present tense with a stretch of time that began in the past",
              "German, French and the Slavic languages say \"since 2004 she teaches\"; English has"
                  + " the perfect.")
          .meaning(Confidence.HIGH, "the point of time opens the sentence")
          .meaning(Confidence.MEDIUM, "the point of time stands behind the verb")
          .with(
              "Since 2004 she [[teaches]] in the village.",
              "Since 2004 she has taught in the village.");

  private static final int REACH = 8;

  private final WordClass since;
  private final WordClass stretch;
  private final WordClass present;
  private final WordClass past;
  private final WordClass third;
  private final String participle;
  private final List<String> perfect;

  private SincePresentCheck(WordClasses classes) {
    since = classes.get("since");
    stretch = classes.get("time-noun");
    present = classes.get("present-tense");
    past = classes.get("past-tense");
    third = classes.get("finite-only");
    participle = classes.get("participle").tag().pattern();
    perfect = classes.get("present-perfect-auxiliary").words().stream().sorted().toList();
  }

  public static SincePresentCheck load(Knowledge knowledge, LanguageCode target) {
    return new SincePresentCheck(WordClasses.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i + 2 < parse.size(); i++) {
      at(article, segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(Article article, AnalyzedSegment segment, Parse parse, int i) {
    if (!since.lists(parse.token(i)) || !isTime(parse, i + 1)) {
      return Optional.empty();
    }
    boolean opens = i == 0;
    int verb = opens ? verbBehind(parse, i + 2) : i - 1;
    if (verb < 0 || !isPresent(parse, verb)) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(
                RULE,
                segment.segment(),
                parse.token(verb).span(),
                "What began in the past and goes on stands in the perfect.")
            .replace(inPerfect(article, parse.token(verb)))
            .with(opens ? Confidence.HIGH : Confidence.MEDIUM));
  }

  private List<String> inPerfect(Article article, Token verb) {
    if (perfect.size() != 2) {
      return List.of();
    }
    String auxiliary = third.may(verb) ? perfect.get(0) : perfect.get(1);
    return article.lexicon().inflect(verb.readings().get(0).lemma(), participle).stream()
        .limit(1)
        .map(form -> auxiliary + " " + form)
        .toList();
  }

  /** A year, or a noun phrase with a noun of time. */
  private boolean isTime(Parse parse, int start) {
    if (stretch.tag().matcher(parse.token(start).text()).matches()) {
      return true;
    }
    return parse
        .nounPhraseAt(start)
        .filter(phrase -> stretch.lists(parse.token(phrase.head())))
        .isPresent();
  }

  /** The predicate of the main clause behind the adverbial; negative if anything is in the way. */
  private static int verbBehind(Parse parse, int start) {
    for (int k = start; k < Math.min(parse.size(), start + REACH); k++) {
      if (parse.is(k, Kind.AUXILIARY) || parse.is(k, Kind.SUBORDINATOR)) {
        return -1;
      }
      if (parse.is(k, Kind.FINITE_VERB)) {
        return k;
      }
    }
    return -1;
  }

  private boolean isPresent(Parse parse, int i) {
    return parse.is(i, Kind.FINITE_VERB)
        && present.may(parse.token(i))
        && parse.token(i).readings().stream()
            .noneMatch(r -> r.pos().matches(participle) || past.tag().matcher(r.pos()).matches());
  }
}
