package dev.calque.cli.input;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code .gitignore} files above and in a folder say: the deepest file with an opinion
 * decides, and in it the last line. Immutable.
 */
final class IgnoreRules {

  private static final String FILE = ".gitignore";

  private final List<Level> deepestFirst;

  private IgnoreRules(List<Level> deepestFirst) {
    this.deepestFirst = deepestFirst;
  }

  /** The rules that hold in a folder: its own and those of the folders above in its repository. */
  static IgnoreRules of(Path folder) throws IOException {
    Deque<Path> chain = new ArrayDeque<>();
    Path root = folder;
    for (Path at = folder; at != null; at = at.getParent()) {
      chain.push(at);
      if (Files.exists(at.resolve(".git"))) {
        root = at;
        break;
      }
    }
    IgnoreRules rules = new IgnoreRules(List.of());
    rules = rules.with(root, root.resolve(".git/info/exclude"));
    for (Path at : chain) {
      rules = at.startsWith(root) ? rules.enter(at) : rules;
    }
    return rules;
  }

  /** These rules with those of a folder below. */
  IgnoreRules enter(Path folder) throws IOException {
    return with(folder, folder.resolve(FILE));
  }

  boolean ignores(Path path, boolean isFolder) {
    for (Level level : deepestFirst) {
      String relative = level.folder.relativize(path).toString().replace(File.separatorChar, '/');
      @Nullable Boolean ignored = level.node.checkIgnored(relative, isFolder);
      if (ignored != null) {
        return ignored;
      }
    }
    return false;
  }

  private IgnoreRules with(Path folder, Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      return this;
    }
    IgnoreNode node = new IgnoreNode();
    try (InputStream lines = Files.newInputStream(file)) {
      node.parse(lines);
    }
    List<Level> levels = new ArrayList<>();
    levels.add(new Level(folder, node));
    levels.addAll(deepestFirst);
    return new IgnoreRules(List.copyOf(levels));
  }

  private record Level(Path folder, IgnoreNode node) {}
}
