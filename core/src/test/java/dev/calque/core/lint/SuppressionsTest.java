package dev.calque.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.lint.LintKit.WordCheck;
import dev.calque.core.reader.Readers;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

  private static final WordCheck RIVER = WordCheck.of("water/river", "river");
  private static final WordCheck LAKE = WordCheck.of("water/lake", "lake");

  @Test
  void aCommentHidesFindingsInTheNextBlockOnly() {
    Report report =
        markdown(
            """
            The river.

            <!-- calque-ignore water/river: its name -->

            The river and the lake.

            The river.
            """);

    assertThat(LintKit.quotes(report)).containsExactly("river", "lake", "river");
    assertThat(report.suppressed())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.by()).isEqualTo(Suppressed.By.AUTHOR);
              assertThat(s.reason()).isEqualTo("its name");
            });
  }

  @Test
  void aWholeListIsOneBlock() {
    Report report =
        markdown(
            """
            <!-- calque-ignore all: a list of names -->
            * river
            * lake

            The river.
            """);

    assertThat(report.findings()).hasSize(1);
    assertThat(report.suppressed()).hasSize(2);
  }

  @Test
  void aRegionEndsWhereItSaysOrWithTheFile() {
    String region =
        """
        <!-- calque-ignore-start water -->

        The river.

        The lake.

        <!-- calque-ignore-end -->

        The river.
        """;

    assertThat(markdown(region).findings()).hasSize(1);
    assertThat(markdown(region.replace("<!-- calque-ignore-end -->", "")).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The river.\n\n<!-- calque-ignore-file water/river, water/lake: both -->\n\nThe lake.",
        "---\ncalque-ignore: [water/river, water/lake]\n---\n\nThe river.\n\nThe lake.",
        "---\ntitle: The river\ncalque-ignore: water\n---\n\nThe lake."
      })
  void aFileMaySayItForAllOfIt(String text) {
    assertThat(markdown(text).findings()).isEmpty();
  }

  @Test
  void commentsInsideAParagraphAndInPagesCountAsWell() {
    assertThat(markdown("A <!-- calque-ignore water: x --> day.\n\nThe river.").findings())
        .isEmpty();
    assertThat(
            lint("a.html", "<p>A day.</p><!-- calque-ignore water --><p>The river.</p>").findings())
        .isEmpty();
  }

  @Test
  void codeThatShowsACommentIsNone() {
    Report report = markdown("```\n<!-- calque-ignore-file water -->\n```\n\nThe river.");

    assertThat(LintKit.quotes(report)).containsExactly("river");
  }

  @Test
  void aCommentThatHidesNothingIsReported() {
    Report report = markdown("<!-- calque-ignore water/lake: dry -->\n\nThe river.");

    assertThat(report.findings().stream().map(f -> f.rule().id().value()))
        .containsExactlyInAnyOrder("water/river", "suppression/unused");
    assertThat(LintKit.quotes(report)).contains("<!-- calque-ignore water/lake: dry -->");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- calque-ignore -->",
        "<!-- calque-ignore: no rule -->",
        "---\ncalque-ignore:\n---",
        "<!-- calque-ignroe water -->",
        "<!-- calque-ignore-end -->",
        "<!-- calque-ignore Not A Rule! -->"
      })
  void aCommentThatCannotBeReadHidesNothingAndSaysSo(String comment) {
    Report report = markdown(comment + "\n\nThe river.");

    assertThat(report.findings().stream().map(f -> f.rule().id().value()))
        .containsExactlyInAnyOrder("water/river", "suppression/unreadable");
  }

  @Test
  void complaintsStandWhereTheirCommentsStand() {
    Report report = markdown("The river.\n\n<!-- calque-ignroe x -->\n\nA day.\n\nThe lake.\n");

    assertThat(report.findings().stream().map(f -> f.rule().id().value()))
        .containsExactly("water/river", "suppression/unreadable", "water/lake");
  }

  @Test
  void aHouseMaySwitchComplaintsOffOrWeighThem() {
    String text = "<!-- calque-ignore water/lake -->\n\n<!-- calque-ignroe x -->\n\nA day.";

    RuleSettings silent = setting(Optional.of(false), Optional.empty());
    RuleSettings severe = setting(Optional.empty(), Optional.of(Severity.MAJOR));

    assertThat(lint("a.md", text, silent).findings()).isEmpty();
    assertThat(lint("a.md", text, severe).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR, Severity.MAJOR);
  }

  private static RuleSettings setting(Optional<Boolean> on, Optional<Severity> severity) {
    return new RuleSettings(
        List.of(new RuleSetting("suppression", on, severity, Optional.empty())));
  }

  private static Report markdown(String text) {
    return lint("a.md", text);
  }

  private static Report lint(String name, String text) {
    return lint(name, text, RuleSettings.NONE);
  }

  private static Report lint(String name, String text, RuleSettings settings) {
    return LintKit.linter(RIVER, LAKE)
        .lint(
            Readers.read(new Source(name, text)),
            new LintOptions(Optional.empty(), Optional.empty(), settings));
  }
}
