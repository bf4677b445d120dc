package dev.calque.rules;

import dev.calque.core.knowledge.FolderKnowledge;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.pattern.PackIndexer;
import dev.calque.core.pack.IndexedEntry;
import dev.calque.core.pack.PackEntry;
import dev.calque.core.pack.PackIndex;
import dev.calque.core.pack.PackLoader;
import dev.calque.core.pack.Packs;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.yaml.FileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A step of the build: writes the index of each target's packs, so that a run reads only the
 * entries that an article calls for.
 */
public final class PackIndexing {

  private final Path root;
  private final Knowledge knowledge;

  private PackIndexing(Path root) {
    this.root = root;
    this.knowledge = new FolderKnowledge(root);
  }

  /**
   * @param arguments the folder of the data files
   * @throws KnowledgeException if an entry cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    PackIndexing indexing = new PackIndexing(Path.of(arguments[0]));
    for (LanguageCode target : PackLoader.targets(indexing.knowledge)) {
      indexing.write(target);
    }
  }

  private void write(LanguageCode target) throws IOException {
    Packs packs = PackLoader.read(knowledge, target);
    if (!packs.problems().isEmpty()) {
      throw new KnowledgeException(
          packs.problems().stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
    }
    LanguageToolEngine engine =
        LanguageToolEngine.load(knowledge, target, 1)
            .orElseThrow(
                () -> new KnowledgeException("packs/" + target + ": no language of Calque"));
    List<IndexedEntry> index = index(packs.entries(), new PackIndexer(engine));
    Files.writeString(root.resolve(PackIndex.path(target)), PackIndex.text(index));
  }

  private List<IndexedEntry> index(List<PackEntry> entries, PackIndexer indexer)
      throws IOException {
    Map<String, String> paths = new HashMap<>();
    knowledge.list("packs").forEach(path -> paths.put(knowledge.describe(path), path));
    List<IndexedEntry> index = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      PackEntry entry = entries.get(i);
      String path = paths.getOrDefault(entry.file(), entry.file());
      boolean last = i + 1 == entries.size() || !entries.get(i + 1).file().equals(entry.file());
      int end = last ? lines(path) : entries.get(i + 1).line() - 1;
      index.add(indexer.index(entry, path, end - entry.line() + 1));
    }
    return index;
  }

  private int lines(String path) throws IOException {
    return Files.readAllLines(root.resolve(path)).size();
  }
}
