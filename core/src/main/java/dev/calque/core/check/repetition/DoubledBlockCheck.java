package dev.calque.core.check.repetition;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Habit;
import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph that stood in the article before, or a sentence that follows itself. */
public final class DoubledBlockCheck implements Check {

  static final Rule BLOCK =
      Rule.of(
              "repetition/doubled-block",
              "accuracy/addition",
              Severity.MAJOR,
              "A paragraph for the second time",
              "The same paragraph stands further up. Delete one, and compare with the original"
                  + " what should stand in its place.")
          .meaning(Confidence.HIGH, "the paragraph follows itself")
          .meaning(Confidence.MEDIUM, "it stood further up, and so did the one behind it")
          .meaning(Confidence.LOW, "it stood further up, alone: it may be a refrain")
          .with("(further up the same words) [[The bridge was closed.]]", "The bridge was closed.");

  static final Rule SENTENCE =
      Rule.of(
              "repetition/doubled-sentence",
              "accuracy/addition",
              Severity.MAJOR,
              "A sentence twice in a row",
              "The sentence follows itself. Delete one, and compare with the original what should"
                  + " stand in its place.")
          .meaning(Confidence.HIGH, "the sentence follows itself, word for word")
          .with("The bridge was closed. [[The bridge was closed.]]", "The bridge was closed.");

  private static final int REPORTED = 1;
  private static final int BLOCK_WORDS = 8;
  private static final int SENTENCE_WORDS = 6;
  private static final Pattern SENTENCE_FORM =
      Pattern.compile("\\S.*?(?:[.!?…]+[\"”’»)]*(?=\\s|$)|$)", Pattern.DOTALL);
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public List<Rule> rules() {
    return List.of(BLOCK, SENTENCE);
  }

  @Override
  public List<Match> check(Article article) {
    List<Match> matches = new ArrayList<>();
    List<Copy> run = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (AnalyzedSegment analyzed : article.segments()) {
      Segment segment = analyzed.segment();
      String words = words(segment.text());
      if (segment.role() != Role.PARAGRAPH || count(words) < BLOCK_WORDS) {
        continue;
      }
      Integer before = seen.putIfAbsent(words, segment.index());
      if (before != null) {
        run.add(new Copy(segment, segment.index() - before));
      } else {
        blocks(run, matches);
        sentences(segment, matches);
      }
    }
    blocks(run, matches);
    return Habit.firstOf(matches, REPORTED);
  }

  /**
   * Reports a run of copies at its first paragraph, and empties the run. A single copy further up
   * is often a refrain or a caption.
   */
  private static void blocks(List<Copy> run, List<Match> matches) {
    if (!run.isEmpty()) {
      Copy first = run.get(0);
      matches.add(block(first, run.size()).with(confidence(first, run.size())));
      run.clear();
    }
  }

  private static Confidence confidence(Copy first, int length) {
    if (first.distance() == 1) {
      return Confidence.HIGH;
    }
    return length > 1 ? Confidence.MEDIUM : Confidence.LOW;
  }

  private static Match block(Copy copy, int length) {
    Span span = new Span(0, copy.segment().text().length());
    String distance = copy.distance() == 1 ? "1 block" : copy.distance() + " blocks";
    String more = length > 1 ? "; so did the next " + (length - 1) + "." : ".";
    return Match.of(
        BLOCK,
        copy.segment(),
        span,
        "This paragraph stood in the article before, " + distance + " further up" + more);
  }

  private static void sentences(Segment segment, List<Match> matches) {
    Matcher sentence = SENTENCE_FORM.matcher(segment.text());
    String before = "";
    while (sentence.find()) {
      String words = words(sentence.group());
      if (words.equals(before) && count(words) >= SENTENCE_WORDS) {
        Span span = new Span(sentence.start(), sentence.end());
        matches.add(
            Match.of(SENTENCE, segment, span, "The sentence before reads the same.").replace(""));
      }
      before = words;
    }
  }

  private static String words(String text) {
    return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static int count(String words) {
    return (int) LETTERS.matcher(words).results().count();
  }

  /**
   * @param segment a paragraph that stood in the article before
   * @param distance how many blocks further up, at least 1
   */
  private record Copy(Segment segment, int distance) {}
}
