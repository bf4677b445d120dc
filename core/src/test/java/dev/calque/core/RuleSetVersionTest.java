package dev.calque.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.knowledge.FolderKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetVersionTest {

  @TempDir Path folder;

  @Test
  void isTheSameWhateverTheLineEndings() throws IOException {
    write("names/places.tsv", "a\tb\nc\td\n");
    RuleSetVersion version = version();
    write("names/places.tsv", "a\tb\r\nc\td\r\n");

    assertThat(version()).isEqualTo(version);
    assertThat(version.value()).matches("[0-9a-f]{12}");
  }

  @Test
  void changesWithEveryDataFile() throws IOException {
    write("names/places.tsv", "a\tb\n");
    RuleSetVersion version = version();
    write("names/places.tsv", "a\tc\n");
    RuleSetVersion changed = version();
    write("names/persons.tsv", "");

    assertThat(changed).isNotEqualTo(version);
    assertThat(version()).isNotEqualTo(changed);
  }

  @Test
  void doesNotChangeWithWhatWasMeasured() throws IOException {
    write("names/places.tsv", "a\tb\n");
    RuleSetVersion version = version();
    write("languages/en/languagetool-measured.tsv", "RULE\t1\n");

    assertThat(version()).isEqualTo(version);
  }

  private RuleSetVersion version() {
    FolderKnowledge knowledge = new FolderKnowledge(folder);
    return RuleSetVersion.of(knowledge, new Calque(knowledge, House.NONE, 1));
  }

  private void write(String path, String content) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), content);
  }
}
