package dev.calque.core.pack;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.yaml.FileProblem;
import dev.calque.core.yaml.YamlFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The packs of a target language as the build indexed them ({@code packs/<target>/index.tsv}):
 * thousands of entries, of which an article calls for a few. An entry's YAML is read when a
 * sentence has one of its words. Thread-safe.
 */
public final class PackIndex {

  private final Knowledge knowledge;
  private final List<IndexedEntry> entries;
  private final Map<String, List<String>> files = new ConcurrentHashMap<>();

  private PackIndex(Knowledge knowledge, List<IndexedEntry> entries) {
    this.knowledge = knowledge;
    this.entries = List.copyOf(entries);
  }

  /** The index for articles in {@code target}; empty where the build has written none. */
  public static Optional<PackIndex> open(Knowledge knowledge, LanguageCode target) {
    List<Table.Row> rows = Table.load(knowledge, path(target)).rows();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PackIndex(
                knowledge, rows.stream().map(row -> IndexedEntry.parse(row.cells())).toList()));
  }

  /** Where the index of a target language is, in the tree of knowledge. */
  public static String path(LanguageCode target) {
    return "packs/" + target + "/index.tsv";
  }

  /** The text of an index. */
  public static String text(List<IndexedEntry> entries) {
    return entries.stream()
        .map(entry -> String.join("\t", entry.cells()) + "\n")
        .collect(Collectors.joining());
  }

  public List<IndexedEntry> entries() {
    return entries;
  }

  /**
   * Reads one of the {@link #entries}.
   *
   * @throws KnowledgeException if its file no longer says what the build found there
   */
  public PackEntry read(IndexedEntry entry) {
    String file = knowledge.describe(entry.path());
    List<FileProblem> problems = new ArrayList<>();
    try {
      List<String> lines = files.computeIfAbsent(entry.path(), this::lines);
      String text =
          String.join("\n", lines.subList(entry.line() - 1, entry.line() - 1 + entry.lines()));
      YamlFile yaml = YamlFile.read(file, new StringReader(text), entry.line());
      return EntryReader.read(PackFile.of(entry.path(), file), yaml.items().get(0), problems)
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    } catch (PackSyntaxException | RuntimeException e) {
      throw new KnowledgeException(
          file + ":" + entry.line() + ": changed since the packs were indexed; rebuild", e);
    }
  }

  private List<String> lines(String path) {
    try (Reader reader = knowledge.open(path).orElseThrow();
        BufferedReader lines = new BufferedReader(reader)) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
