package dev.calque.core.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Data files among the resources of a module. A jar cannot be listed portably, so the module brings
 * an {@code index.txt} at the root of the tree, one path a line, sorted, which its build writes.
 */
public final class ClasspathKnowledge implements Knowledge {

  private final Class<?> anchor;
  private final String root;
  private final List<String> index;

  /**
   * @param anchor a class of the module that has the resources
   * @param root the folder of the tree, without slashes at its ends
   */
  public ClasspathKnowledge(Class<?> anchor, String root) {
    this.anchor = anchor;
    this.root = root;
    this.index = readIndex();
  }

  @Override
  public String describe(String path) {
    return root + "/" + path;
  }

  @Override
  public Optional<Reader> open(String path) {
    InputStream stream = anchor.getResourceAsStream("/" + root + "/" + path);
    return Optional.ofNullable(stream)
        .map(s -> new BufferedReader(new InputStreamReader(s, StandardCharsets.UTF_8)));
  }

  @Override
  public List<String> list(String folder) {
    String start = folder.isEmpty() ? "" : folder + "/";
    return index.stream().filter(path -> path.startsWith(start)).toList();
  }

  private List<String> readIndex() {
    try (Reader reader =
            open("index.txt")
                .orElseThrow(() -> new KnowledgeException("no " + root + "/index.txt; rebuild"));
        BufferedReader lines = new BufferedReader(reader)) {
      return lines.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
