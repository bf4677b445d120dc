package dev.calque.cli.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheSizeTest {

  @TempDir Path folder;

  @Test
  void forgetsWhatWasNotUsedForLongestUntilThereIsRoom() throws IOException {
    for (int i = 0; i < 10; i++) {
      entry(i);
    }
    Files.writeString(folder.resolve("note.txt"), "not an entry");

    CacheSize.of(folder).trim(1000, 8);

    assertThat(CacheSize.of(folder).entries())
        .extracting(entry -> entry.file().getFileName().toString())
        .containsExactlyInAnyOrder(
            "4.report", "5.report", "6.report", "7.report", "8.report", "9.report");
    assertThat(folder.resolve("note.txt")).exists();

    CacheSize.of(folder).trim(50, 100);
    assertThat(CacheSize.of(folder).bytes()).isEqualTo(40);
    CacheSize.of(folder).trim(50, 100);
    assertThat(CacheSize.of(folder).entries()).hasSize(4);
  }

  @Test
  void anEntryThatIsUsedBecomesYoung() throws IOException {
    Path entry = entry(0);

    CacheSize.use(entry);

    assertThat(Files.getLastModifiedTime(entry).toInstant())
        .isAfter(Instant.now().minus(Duration.ofHours(1)));
  }

  /** Ten bytes, the older the smaller its number. */
  private Path entry(int number) throws IOException {
    Path file = folder.resolve("a" + number % 3).resolve(number + ".report");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "0123456789");
    Instant used = Instant.now().minus(Duration.ofDays(20 - number));
    return Files.setLastModifiedTime(file, FileTime.from(used));
  }
}
