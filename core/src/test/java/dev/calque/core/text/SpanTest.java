package dev.calque.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 0", "-2, -1", "3, 2"})
  void refusesWhatIsNoRange(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[" + start + ", " + end + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, 0, 2, false",
    "2, 5, 0, 3, true",
    "2, 5, 3, 4, true",
    "2, 5, 4, 9, true",
    "2, 5, 5, 9, false",
    "2, 5, 2, 5, true",
    "2, 5, 3, 3, false",
    "2, 5, 2, 2, false",
    "3, 3, 3, 3, false"
  })
  void overlapsWhatSharesAUnitInEitherOrder(
      int start, int end, int otherStart, int otherEnd, boolean expected) {
    Span span = new Span(start, end);
    Span other = new Span(otherStart, otherEnd);

    assertThat(span.overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(span)).isEqualTo(expected);
  }

  @Test
  void containsItselfAndWhatIsInsideAndNoMore() {
    Span span = new Span(2, 5);

    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 4))).isTrue();
    assertThat(span.contains(new Span(5, 5))).isTrue();
    assertThat(span.contains(new Span(1, 4))).isFalse();
    assertThat(span.contains(new Span(3, 6))).isFalse();
  }

  @Test
  void coversBothSpansAndWhatLiesBetween() {
    assertThat(new Span(7, 9).cover(new Span(1, 3))).isEqualTo(new Span(1, 9));
    assertThat(new Span(1, 9).cover(new Span(4, 5))).isEqualTo(new Span(1, 9));
  }

  @Test
  void takesItsPartOfATextInUtf16Units() {
    assertThat(new Span(1, 3).in("a\uD83D\uDE80b")).isEqualTo("\uD83D\uDE80");
    assertThat(new Span(4, 4).in("a\uD83D\uDE80b")).isEmpty();
  }

  @Test
  void shiftsBothEnds() {
    assertThat(new Span(1, 3).shift(4)).isEqualTo(new Span(5, 7));
    assertThatThrownBy(() -> new Span(1, 3).shift(-2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sortsByStartThenByEnd() {
    assertThat(Stream.of(new Span(2, 4), new Span(0, 9), new Span(2, 3)).sorted())
        .containsExactly(new Span(0, 9), new Span(2, 3), new Span(2, 4));
  }
}
