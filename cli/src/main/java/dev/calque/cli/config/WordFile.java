package dev.calque.cli.config;

import dev.calque.core.yaml.YamlFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words and names of a house, one a line; a {@code #} begins a comment. */
record WordFile(Path path) {

  /** The words; a file that cannot be read is a problem of the line that names it. */
  Set<String> words(YamlFields fields, int line) {
    Set<String> words = new LinkedHashSet<>();
    try {
      for (String text : Files.readString(path).replaceFirst("^\uFEFF", "").lines().toList()) {
        String word = text.replaceFirst("(^|\\s)#.*", "").strip();
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    } catch (IOException e) {
      fields.problem(line, path + " cannot be read; write there one word a line, in UTF-8");
    }
    return words;
  }
}
