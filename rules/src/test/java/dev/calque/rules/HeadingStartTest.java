package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.casing.HeadingStartCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingStartTest {

  private static final HeadingStartCheck CHECK = new HeadingStartCheck();

  @Test
  void aHeadingInLowerCaseAmongCapitalisedOnesIsReported() {
    assertThat(find("# The old mill", "# against the current", "# What remains"))
        .containsExactly("against -> Against");
  }

  @Test
  void aQuotedHeadingIsReportedAtItsFirstWord() {
    assertThat(find("# The old mill", "# “nobody asked us”", "# What remains"))
        .containsExactly("nobody -> Nobody");
  }

  @Test
  void aStyleWithoutCapitalsIsLeftAlone() {
    assertThat(find("# the old mill", "# against the current", "# What remains")).isEmpty();
    assertThat(find("# the old mill")).isEmpty();
  }

  @Test
  void brandsNumbersAndContinuationsAreLeftAlone() {
    assertThat(find("# The old mill", "# iPhone sales", "# 3 more years", "# … and then silence"))
        .isEmpty();
    assertThat(find("# The old mill", "# mill.py explained", "# e-bikes for all")).isEmpty();
    assertThat(find("# The old mill", "# npm: a guide", "# expirydate: 2025-01-01")).isEmpty();
  }

  private static List<String> find(String... blocks) {
    return EnglishArticle.corrections(CHECK.check(EnglishArticle.of(blocks)));
  }
}
