package dev.calque.core.lint;

import static dev.calque.core.lint.LintKit.ES;
import static dev.calque.core.lint.LintKit.FR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceInferenceTest {

  private static final Segment TEXT =
      LintKit.segment("The mairie and the gare, the plage, the quai, the foire and the rue.");

  @Test
  void twoWordsLeftInALanguageBetrayIt() {
    assertThat(SourceInference.infer(betraying(FR, "mairie", "gare"), 100))
        .contains(new SourceLanguage(FR, false, Confidence.HIGH, List.of("“mairie”", "“gare”")));
  }

  @Test
  void oneWordIsNotEnough() {
    assertThat(SourceInference.infer(betraying(FR, "mairie"), 100)).isEmpty();
  }

  @Test
  void nothingBetraysNothing() {
    assertThat(SourceInference.infer(List.of(), 0)).isEmpty();
    assertThat(SourceInference.infer(List.of(LintKit.match("a/b", TEXT, "gare")), 5)).isEmpty();
  }

  @Test
  void whatIsWrongOnlyIfTranslatedCountsHalf() {
    List<Match> three =
        List.of(onlyIf("p/1", "gare"), onlyIf("p/2", "plage"), onlyIf("p/3", "rue"));

    assertThat(SourceInference.infer(three, 100)).isEmpty();
    assertThat(SourceInference.infer(plus(three, onlyIf("p/4", "quai")), 100)).isPresent();
    assertThat(SourceInference.infer(plus(three, betraying(FR, "mairie").get(0)), 100)).isPresent();
  }

  @Test
  void whatOtherSourcesCauseTooSpeaksForNone() {
    List<Match> also =
        Stream.of("gare", "plage", "rue", "quai")
            .map(w -> LintKit.match("p/" + w, TEXT, w).with(Witness.alsoIf(FR)))
            .toList();

    assertThat(SourceInference.infer(also, 100)).isEmpty();
  }

  @Test
  void theSameRuleOrTheSameWordCountsOnce() {
    List<Match> oneWord = betraying(FR, "mairie", "mairie", "mairie");
    List<Match> oneRule =
        Stream.of("mairie", "gare", "plage", "quai", "foire").map(w -> onlyIf("p/1", w)).toList();

    assertThat(SourceInference.infer(oneWord, 100)).isEmpty();
    assertThat(SourceInference.infer(oneRule, 100)).isEmpty();
  }

  @Test
  void aFewSlipsInALongTextProveNothing() {
    List<Match> two = betraying(FR, "mairie", "gare");

    assertThat(SourceInference.infer(two, 800)).isPresent();
    assertThat(SourceInference.infer(two, 801)).isEmpty();
  }

  @Test
  void isSilentWhenAnotherLanguageComesClose() {
    List<Match> french = betraying(FR, "mairie", "gare", "plage");
    List<Match> oneSpanish = betraying(ES, "rue");
    List<Match> twoSpanish = betraying(ES, "rue", "quai");

    assertThat(SourceInference.infer(plus(french, oneSpanish), 100))
        .hasValueSatisfying(source -> assertThat(source.language()).isEqualTo(FR));
    assertThat(SourceInference.infer(plus(french, twoSpanish), 100)).isEmpty();
    assertThat(SourceInference.infer(plus(twoSpanish, betraying(FR, "mairie", "gare")), 100))
        .isEmpty();
  }

  @Test
  void showsEachPieceOfEvidenceOnceAndTheStrongestFirst() {
    List<Match> matches =
        List.of(
            onlyIf("p/1", "plage"),
            onlyIf("p/2", "plage"),
            onlyIf("p/3", "gare"),
            betraying(FR, "gare").get(0),
            betraying(FR, "mairie").get(0));

    assertThat(evidence(matches)).containsExactly("“gare”", "“mairie”", "“plage”");
  }

  @Test
  void showsNoMoreEvidenceThanOneReads() {
    List<Match> matches =
        betraying(FR, "mairie", "gare", "plage", "quai", "foire", "rue", "and", "The");

    assertThat(evidence(matches)).hasSize(6).startsWith("“mairie”").doesNotContain("“The”");
  }

  private static List<String> evidence(List<Match> matches) {
    return SourceInference.infer(matches, 100).orElseThrow().evidence();
  }

  private static List<Match> betraying(LanguageCode language, String... words) {
    return Stream.of(words)
        .map(w -> LintKit.match("untranslated/word", TEXT, w).with(Witness.betrays(language)))
        .toList();
  }

  private static Match onlyIf(String rule, String words) {
    return LintKit.match(rule, TEXT, words).with(Witness.onlyIf(FR));
  }

  private static List<Match> plus(List<Match> some, Match more) {
    return plus(some, List.of(more));
  }

  private static List<Match> plus(List<Match> some, List<Match> more) {
    List<Match> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
