package dev.calque.core.check.spacing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Guillemets that point the wrong way, as in German books, or whose inner spaces are those of
 * another language. Only for languages that quote with {@code « »}.
 */
public final class GuillemetCheck implements SegmentCheck {

  static final Rule DIRECTION =
      Rule.of(
              "spacing/guillemet-direction",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "Guillemet that points the wrong way",
              "German sets »so«; in the language of the article the points look outwards.")
          .meaning(Confidence.HIGH, "the mark stands where only its twin can")
          .with("la lampe [[»]]Lune[[«]] éclaire", "la lampe «\u00A0Lune\u00A0» éclaire");

  static final Rule SPACE =
      Rule.of(
              "spacing/guillemet-space",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "Space inside guillemets that is missing or too many",
              "The source language spaces its quotation marks otherwise.")
          .meaning(Confidence.MEDIUM, "always")
          .with("la lampe [[«]]Lune[[»]] éclaire", "la lampe «\u00A0Lune\u00A0» éclaire");

  private static final String GAP = "[ \u00A0\u202F]";
  private static final String BEFORE = "(?<=[\\p{L}\\p{N}.!?…,#%\"])";
  private static final String BEHIND = "(?=[\\p{L}\\p{N}#\"])";

  private final List<Slip> slips;

  private GuillemetCheck(List<Slip> slips) {
    this.slips = List.copyOf(slips);
  }

  /** {@code guillemets} is {@code spaced} or {@code closed} in {@code habits.tsv}. */
  public static GuillemetCheck load(Knowledge knowledge, LanguageCode target) {
    String habit = Habits.load(knowledge, target).of("guillemets");
    if (habit.isEmpty()) {
      return new GuillemetCheck(List.of());
    }
    String gap = habit.equals("spaced") ? "\u00A0" : "";
    List<Slip> slips = new ArrayList<>();
    slips.add(direction("(?<=^|[\\s(\u00A0])»" + BEHIND, r -> "«" + gap));
    slips.add(direction(BEFORE + GAP + "?«(?=" + GAP + "?[,.;:)](?:\\s|$)|$)", r -> gap + "»"));
    slips.add(direction(BEFORE + "«(?=\\s)", r -> gap + "»"));
    if (habit.equals("spaced")) {
      slips.add(space("(?<=^|[\\s(\u00A0'’])«" + BEHIND, r -> "«" + gap));
      slips.add(space(BEFORE + "»(?![\\p{L}\\p{N}])", r -> gap + "»"));
    } else {
      slips.add(space("«[\u00A0\u202F](?=\\S)", r -> "«"));
      slips.add(space("(?<=\\S)[\u00A0\u202F]»", r -> "»"));
    }
    return new GuillemetCheck(slips);
  }

  @Override
  public List<Rule> rules() {
    return List.of(DIRECTION, SPACE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    Segment segment = analyzed.segment();
    boolean none = segment.text().indexOf('«') < 0 && segment.text().indexOf('»') < 0;
    return none ? List.of() : slips.stream().flatMap(slip -> slip.in(segment).stream()).toList();
  }

  private static Slip direction(String form, Function<MatchResult, String> repair) {
    return new Slip(DIRECTION, Pattern.compile(form), repair, Confidence.HIGH);
  }

  private static Slip space(String form, Function<MatchResult, String> repair) {
    return new Slip(SPACE, Pattern.compile(form), repair, Confidence.MEDIUM);
  }
}
