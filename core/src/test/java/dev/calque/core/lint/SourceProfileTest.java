package dev.calque.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.pack.MapKnowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Segment;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceProfileTest {

  private static final LanguageCode EN = LanguageCode.of("en");
  private static final LanguageCode DE = LanguageCode.of("de");
  private static final Segment TEXT = LintKit.segment("one two three four");

  private static final SourceProfile PROFILE =
      SourceProfile.load(
          new MapKnowledge(
              Map.of(
                  "languages/en/source-evidence.tsv",
                  """
                  # counted
                  rule	de	fr
                  words	50000	50000
                  a/quotes	40	2
                  b/one	30	20
                  c/article	2	40
                  d/comma	20	2
                  """)),
          EN);

  @Test
  void theCompanyOfFindingsSpeaksForASource() {
    assertThat(PROFILE.infer(broken("a/quotes", "b/one", "d/comma")))
        .hasValueSatisfying(
            source -> {
              assertThat(source.language()).isEqualTo(DE);
              assertThat(source.confidence()).isEqualTo(Confidence.MEDIUM);
              assertThat(source.evidence()).containsExactly("“one”", "“two”", "“three”");
            });
  }

  @Test
  void whatSpeaksForBothOrIsTooLittleIsSilence() {
    assertThat(PROFILE.infer(broken("a/quotes", "b/one", "c/article"))).isEmpty();
    assertThat(PROFILE.infer(broken("a/quotes", "d/comma"))).isEmpty();
    assertThat(PROFILE.infer(broken("a/quotes", "d/comma", "x/unknown"))).isEmpty();
  }

  @Test
  void whatAsksForASourceItselfDoesNotCount() {
    List<Match> matches =
        broken("a/quotes", "b/one", "d/comma").stream()
            .map(match -> match.with(Witness.onlyIf(DE)))
            .toList();
    assertThat(PROFILE.infer(matches)).isEmpty();
  }

  @Test
  void withoutCountsNothingIsSaid() {
    SourceProfile none = SourceProfile.load(new MapKnowledge(Map.of()), EN);
    assertThat(none.infer(broken("a/quotes", "b/one", "d/comma"))).isEmpty();
  }

  private static List<Match> broken(String... rules) {
    Map<String, String> words =
        Map.of("a/quotes", "one", "b/one", "three", "c/article", "four", "d/comma", "two");
    return Stream.of(rules)
        .map(rule -> LintKit.match(rule, TEXT, words.getOrDefault(rule, "four")))
        .toList();
  }
}
