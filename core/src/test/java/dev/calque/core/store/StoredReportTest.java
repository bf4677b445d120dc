package dev.calque.core.store;

import static dev.calque.core.report.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.SourceLanguage;
import dev.calque.core.lint.Suppressed;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredReportTest {

  private static final Source SOURCE = new Source("a.md", "From odesa \u202E\uD83D\uDEA2 to kyiv.");

  @Test
  void givesBackWhatWasWritten() throws IOException {
    Report report = report();

    assertThat(StoredReport.read(StoredReport.write(report), SOURCE)).isEqualTo(report);
    Report bare = new Report(SOURCE, Optional.empty(), Optional.empty(), 0, List.of(), List.of());
    assertThat(StoredReport.read(StoredReport.write(bare), SOURCE)).isEqualTo(bare);
  }

  @Test
  void takesTheNameOfTheSourceItIsReadFor() throws IOException {
    Source moved = new Source("b.md", SOURCE.text());

    Report report = StoredReport.read(StoredReport.write(report()), moved);

    assertThat(report.source()).isSameAs(moved);
    assertThat(report.findings()).allSatisfy(f -> assertThat(f.source()).isSameAs(moved));
  }

  @Test
  void whatCouldNotBeCheckedIsNotKept() {
    Report failed = report().with(List.of(new Failure("a.md", Optional.empty(), "a.md: no")));

    assertThatThrownBy(() -> StoredReport.write(failed)).hasMessageContaining("a.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"words\":1,\"rules\":[],\"findings\":[{}],\"suppressed\":[]}",
        "{\"words\":1,\"rules\":[{\"id\":\"?\"}],\"findings\":[],\"suppressed\":[]}"
      })
  void saysSoIfTheBytesAreNoReport(String json) {
    assertThatThrownBy(() -> StoredReport.read(json.getBytes(StandardCharsets.UTF_8), SOURCE))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aReportThatWasCutIsNone() {
    byte[] bytes = StoredReport.write(report());

    for (int length = 0; length < bytes.length; length += 7) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> StoredReport.read(cut, SOURCE)).isInstanceOf(IOException.class);
    }
  }

  private static Report report() {
    return new Report(
        SOURCE,
        Optional.of(new LanguageCode("en")),
        Optional.of(
            new SourceLanguage(
                new LanguageCode("uk"), false, Confidence.MEDIUM, List.of("kyiv", "odesa"))),
        5,
        List.of(finding(SOURCE, "odesa", "Odesa", "Odessa"), finding(SOURCE, "kyiv")),
        List.of(new Suppressed(finding(SOURCE, "to", "at"), Suppressed.By.AUTHOR, "a <reason>")),
        List.of());
  }
}
