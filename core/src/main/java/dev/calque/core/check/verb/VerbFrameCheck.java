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
import dev.calque.core.syntax.Phrase;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verb, adjective or noun with a complement that the language does not give it: the frame of the
 * source language's word. Which is data (see {@link FrameTable}).
 */
public final class VerbFrameCheck implements FrameCheck {

  private static final int MOST_ADVERBS = 2;

  private static final Rule RULE =
      Rule.of(
              "grammar/verb-frame",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "A complement that the word does not take",
              "Each verb, adjective and noun has its own prepositions, infinitives and clauses;"
                  + " those of the source language's word come through in translation.")
          .meaning(Confidence.HIGH, "the word is never built so")
          .meaning(Confidence.MEDIUM, "the word is hardly ever built so")
          .meaning(Confidence.LOW, "some writers build it so")
          .with(
              "The choirs [[participate to]] the festival.",
              "The choirs participate in the festival.");

  private final FrameTable table;
  private final FrameWords words;

  private VerbFrameCheck(Knowledge knowledge, LanguageCode target) {
    table = FrameTable.load(knowledge, target);
    words = FrameWords.load(knowledge, target);
  }

  public static VerbFrameCheck load(Knowledge knowledge, LanguageCode target) {
    return new VerbFrameCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment, Parse parse) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i + 1 < parse.size(); i++) {
      at(article, segment, parse, i).ifPresent(matches::add);
    }
    return matches;
  }

  private Optional<Match> at(Article article, AnalyzedSegment segment, Parse parse, int head) {
    Set<String> lemmas = new LinkedHashSet<>();
    parse.token(head).readings().forEach(reading -> lemmas.add(reading.lemma()));
    lemmas.add(parse.token(head).lower());
    for (String lemma : lemmas) {
      for (Frame frame : table.of(lemma)) {
        List<Phrase> places = places(frame, parse, head);
        if (!places.isEmpty()) {
          return Optional.of(match(article, segment, parse, head, frame, places));
        }
      }
    }
    return Optional.empty();
  }

  private List<Phrase> places(Frame frame, Parse parse, int head) {
    if (!frame.head().fits(parse, head, words)) {
      return List.of();
    }
    int start = head + 1;
    if (frame.head().isVerb() && frame.beginsWithWord()) {
      while (start <= head + MOST_ADVERBS && parse.is(start, Kind.ADVERB)) {
        start++;
      }
    }
    List<Phrase> places = frame.match(parse, start, words);
    boolean excused =
        !places.isEmpty() && frame.isExcused(parse, head, places.get(places.size() - 1).end());
    return excused ? List.of() : places;
  }

  private Match match(
      Article article,
      AnalyzedSegment segment,
      Parse parse,
      int head,
      Frame frame,
      List<Phrase> places) {
    List<Phrase> inside = frame.keepsLast() ? places.subList(0, places.size() - 1) : places;
    int last = inside.isEmpty() ? head : inside.get(inside.size() - 1).last();
    Token first = parse.token(head);
    String found = segment.textOf(first, parse.token(last));
    return Match.of(
            RULE,
            segment.segment(),
            segment.spanOf(first, parse.token(last)),
            "\"" + found + "\": the word is not built so.")
        .replace(new FrameRepair(article, segment, parse, words, head).of(frame, places))
        .with(frame.confidence());
  }
}
