package dev.calque.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Document;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for matches of any kind anywhere. */
class OverlapsPropertiesTest {

  private static final Document ARTICLE = LintKit.document("abcdefghij", "klmnopqrst");

  @Property
  void theOrderOfMatchesDoesNotMatter(@ForAll("matches") List<Match> matches, @ForAll Random any) {
    List<Match> shuffled = new ArrayList<>(matches);
    Collections.shuffle(shuffled, any);

    assertThat(Overlaps.resolve(shuffled)).isEqualTo(Overlaps.resolve(matches));
  }

  @Property
  void whatStaysDoesNotOverlapAndWhatGoesDoes(@ForAll("matches") List<Match> matches) {
    List<Match> kept = Overlaps.resolve(matches);

    assertThat(matches).containsAll(kept);
    assertThat(matches)
        .allSatisfy(
            match ->
                assertThat(kept.stream().filter(other -> clash(match, other)).count())
                    .isGreaterThanOrEqualTo(1));
    assertThat(kept)
        .allSatisfy(
            match ->
                assertThat(kept.stream().filter(other -> clash(match, other)).count())
                    .isEqualTo(1));
  }

  @Property
  void whatIsSureStaysAsIfTheUnsureWereNotThere(@ForAll("matches") List<Match> matches) {
    List<Match> sure = matches.stream().filter(m -> m.confidence() != Confidence.LOW).toList();

    assertThat(Overlaps.resolve(matches)).containsAll(Overlaps.resolve(sure));
  }

  @Provide
  Arbitrary<List<Match>> matches() {
    Arbitrary<String> rules =
        Arbitraries.of("heading/a", "heading/b", "en/pack/x", "spelling/typo", "languagetool/X");
    Arbitrary<Span> spans =
        Combinators.combine(
                Arbitraries.integers().between(0, 8), Arbitraries.integers().between(1, 2))
            .as((start, length) -> new Span(start, start + length));
    return Combinators.combine(
            rules,
            spans,
            Arbitraries.of(ARTICLE.segments()),
            Arbitraries.of(Confidence.class),
            Arbitraries.of(Severity.class),
            Arbitraries.of("this", "that"))
        .as(
            (rule, span, segment, confidence, severity, message) ->
                Match.of(LintKit.rule(rule), segment, span, message)
                    .with(confidence)
                    .with(severity))
        .list()
        .ofMaxSize(12);
  }

  private static boolean clash(Match match, Match other) {
    return match.segment().equals(other.segment()) && match.span().overlaps(other.span());
  }
}
