package dev.calque.cli.config;

import dev.calque.core.yaml.YamlFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words and names of a house, one a line; a {@code #} begins a comment. */
record WordFile(Path path) {

  /** The words; a file that cannot be read is a problem of the key that names it. */
  Set<String> words(YamlFields fields, String key) {
    Set<String> words = new LinkedHashSet<>();
    try {
      for (String line : Files.readAllLines(path)) {
        String word = line.replaceFirst("(^|\\s)#.*", "").strip();
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    } catch (IOException e) {
      fields.problem(
          fields.line(key), path + " cannot be read; write there one word a line, in UTF-8");
    }
    return words;
  }
}
