package dev.calque.core.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccentsTest {

  @Test
  void wordsDifferInAccentsOnlyIfTheirLettersAreTheSame() {
    assertThat(Accents.onlyDiffer("corazon", "corazón")).isTrue();
    assertThat(Accents.onlyDiffer("refugiés", "réfugiés")).isTrue();
    assertThat(Accents.onlyDiffer("corazón", "corazón")).isFalse();
    assertThat(Accents.onlyDiffer("salon", "salen")).isFalse();
  }
}
