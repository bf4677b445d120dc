package dev.calque.core.eval.measure;

import static dev.calque.core.eval.measure.Results.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.eval.corpus.Origin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drawing documents anew. */
class BootstrapTest {

  @Test
  void theBootstrapIsTheSameForTheSameSeed() {
    List<DocumentResult> results = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      results.add(result("a", Origin.MT, "m", "" + i, 1000, i % 7));
      results.add(result("a", Origin.HT, "h", "" + i, 1000, i % 3));
    }

    Measures once = Measuring.measure(results, List.of(), new Bootstrap(200, 7));
    Measures again = Measuring.measure(results, List.of(), new Bootstrap(200, 7));
    Measures other = Measuring.measure(results, List.of(), new Bootstrap(200, 8));

    assertThat(again).isEqualTo(once);
    assertThat(other.rates()).isNotEqualTo(once.rates());
    assertThat(once.contrasts())
        .allSatisfy(
            row -> {
              assertThat(row.lift().low()).isLessThan(row.lift().value());
              assertThat(row.lift().high()).isGreaterThan(row.lift().value());
            });
  }

  @Test
  void theBootstrapDrawsDocumentsWithAllTheirVersions() {
    // each document alone says .5, so any draw does
    List<DocumentResult> results = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      results.add(result("a", Origin.MT, "m", "" + i, 1000, i));
      results.add(result("a", Origin.HT, "h", "" + i, 1000, i));
    }

    ContrastRow row =
        Measuring.measure(results, List.of(), new Bootstrap(100, 1)).contrasts().get(0);

    assertThat(row.pairwise()).isEqualTo(new Estimate(0.5, 0.5, 0.5));
    assertThat(row.lift()).isEqualTo(new Estimate(1, 1, 1));
  }

  @Test
  void theBootstrapDrawsWithinSets() {
    // one document a set: there is only one way to draw
    Measures measures =
        Measuring.measure(
            List.of(
                result("a", Origin.NATIVE, "web", "1", 1000, 1),
                result("b", Origin.NATIVE, "web", "1", 1000, 9)),
            List.of(),
            new Bootstrap(100, 1));

    assertThat(measures.rates().get(0).rate()).isEqualTo(new Estimate(5, 5, 5));
  }
}
