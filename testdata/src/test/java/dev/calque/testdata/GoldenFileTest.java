package dev.calque.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldenFileTest {

  private static final ExpectedFinding FIRST = finding(3, 7, "casing/name", "lyon", "Lyon");
  private static final ExpectedFinding SECOND = finding(3, 20, "a/false-alarm", "Ahn", "Ann");
  private static final ExpectedFinding THIRD = finding(9, 1, "spacing/before", "now .", "now.");

  @TempDir Path folder;

  @Test
  void readsWhatItWrites() throws IOException {
    Path file = folder.resolve("x.expected.tsv");
    String text =
        "# An explanation.\n"
            + FIRST
            + "\n# wrong:\t"
            + SECOND
            + "\n# missed:\t9\t1\tnow .\tspace before a full stop\n";
    Files.writeString(file, text);
    GoldenFile golden = GoldenFile.read(file);
    assertThat(golden.expected()).containsExactly(FIRST);
    assertThat(golden.wrong()).containsExactly(SECOND);
    assertThat(golden).hasToString(text);
  }

  @Test
  void tellsNewFindingsFromLostOnesAndToleratesKnownWrongOnes() {
    GoldenFile golden = new GoldenFile(List.of(), List.of(FIRST), List.of(SECOND), List.of());
    assertThat(golden.differences(List.of(FIRST))).isEmpty();
    assertThat(golden.differences(List.of(FIRST, SECOND))).isEmpty();
    assertThat(golden.differences(List.of(THIRD)))
        .containsExactly("not expected: " + THIRD, "not found: " + FIRST);
  }

  @Test
  void refreshingKeepsWhatAReaderWroteAndDropsWhatIsNoLongerMissed() {
    MissedArtefact found = new MissedArtefact(9, 3, "w .", "space");
    MissedArtefact still = new MissedArtefact(10, 3, "w .", "space");
    GoldenFile golden =
        new GoldenFile(List.of("# why"), List.of(FIRST), List.of(SECOND), List.of(found, still));
    assertThat(golden.refreshed(List.of(THIRD, SECOND)))
        .isEqualTo(
            new GoldenFile(List.of("# why"), List.of(THIRD), List.of(SECOND), List.of(still)));
  }

  @Test
  void namesALineThatIsNotUnderstood() throws IOException {
    Path file = Files.writeString(folder.resolve("x.expected.tsv"), "3\t7\tcasing/name\n");
    assertThatThrownBy(() -> GoldenFile.read(file)).hasMessageContaining("casing/name\" has 3");
  }

  private static ExpectedFinding finding(
      int line, int column, String rule, String words, String replacement) {
    return new ExpectedFinding(line, column, rule, "minor", words, replacement);
  }
}
