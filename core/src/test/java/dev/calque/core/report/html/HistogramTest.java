package dev.calque.core.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {

  @Test
  void aBinHoldsItsLowerBorder() {
    assertThat(Histogram.of(List.of(0.0, 0.9, 1.0, 3.0)))
        .isEqualTo(new Histogram(1, List.of(2, 1, 0, 1)));
  }

  @Test
  void widensToRoundBinsAndLosesNoValue() {
    Histogram histogram = Histogram.of(List.of(7.0, 130.0, 239.9, 60.0));

    assertThat(histogram.width()).isEqualTo(20);
    assertThat(histogram.counts()).hasSize(12).startsWith(1).endsWith(1);
    assertThat(histogram.counts().stream().mapToInt(n -> n).sum()).isEqualTo(4);
  }

  @Test
  void nothingIsOneEmptyBin() {
    assertThat(Histogram.of(List.of())).isEqualTo(new Histogram(1, List.of(0)));
  }
}
