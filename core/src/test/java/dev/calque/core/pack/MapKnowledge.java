package dev.calque.core.pack;

import dev.calque.core.knowledge.Knowledge;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data files in memory. */
public record MapKnowledge(Map<String, String> files) implements Knowledge {

  @Override
  public String describe(String path) {
    return path;
  }

  @Override
  public Optional<Reader> open(String path) {
    return Optional.ofNullable(files.get(path)).map(StringReader::new);
  }

  @Override
  public List<String> list(String folder) {
    return files.keySet().stream()
        .filter(path -> folder.isEmpty() || path.startsWith(folder + "/"))
        .sorted()
        .toList();
  }
}
