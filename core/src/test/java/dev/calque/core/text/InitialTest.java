package dev.calque.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialTest {

  @Test
  void changesTheFirstLetterOnly() {
    assertThat(Initial.upper("éTAT major")).isEqualTo("ÉTAT major");
    assertThat(Initial.lower("ÉTAT Major")).isEqualTo("éTAT Major");
  }

  @Test
  void changesALetterOutsideTheBasicPlaneAsOne() {
    assertThat(Initial.upper("𐐨𐐨")).isEqualTo("𐐀𐐨");
    assertThat(Initial.lower("𐐀𐐀")).isEqualTo("𐐨𐐀");
  }

  @Test
  void leavesTheEmptyTextEmpty() {
    assertThat(Initial.upper("")).isEmpty();
    assertThat(Initial.lower("")).isEmpty();
  }
}
