package dev.calque.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.io.NullOutputStream;

/**
 * What differs between a git revision and the files as they are now. Unchanged is only what the
 * revision has with the same content: all else has changed, also what git does not know (new or
 * ignored files, those of another repository or of none). Immutable.
 */
public final class ChangedLines {

  private final Set<Path> unchanged;
  private final Map<Path, BitSet> lines;

  private ChangedLines(Set<Path> unchanged, Map<Path, BitSet> lines) {
    this.unchanged = unchanged;
    this.lines = lines;
  }

  /**
   * @param folder in a working tree
   * @param revision such as {@code main}, {@code HEAD~3} or {@code origin/main}; if it has gone
   *     another way since, the commit where that began counts
   * @throws IOException if there is no repository, or no such revision in it; the message says what
   *     to do
   */
  public static ChangedLines since(Path folder, String revision) throws IOException {
    try (Repository repository = Revision.repository(folder)) {
      Path root = repository.getWorkTree().toPath().toRealPath();
      RevTree tree = Revision.tree(repository, revision);
      return new ChangedLines(unchanged(repository, tree, root), lines(repository, tree, root));
    }
  }

  /** Whether the file has changed at all. */
  public boolean has(Path file) {
    return !unchanged.contains(real(file));
  }

  /**
   * Whether any of the lines has changed.
   *
   * @param first 1-based
   * @param last 1-based, inclusive
   */
  public boolean has(Path file, int first, int last) {
    BitSet changed = lines.get(real(file));
    if (changed == null) {
      return has(file);
    }
    int next = changed.nextSetBit(first);
    return next >= 0 && next <= last;
  }

  /** Behind symbolic links, where git sees it; what is not there stays what it is. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static Set<Path> unchanged(Repository repository, RevTree tree, Path root)
      throws IOException {
    Set<Path> unchanged = new HashSet<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.addTree(new FileTreeIterator(repository));
      while (walk.next()) {
        if (walk.getRawMode(0) == 0) {
          continue;
        }
        if (walk.isSubtree()) {
          walk.enterSubtree();
        } else if (walk.idEqual(0, 1)) {
          unchanged.add(root.resolve(walk.getPathString()));
        }
      }
    }
    return unchanged;
  }

  /** The changed lines of files that git sees lines in, also of those with another name now. */
  private static Map<Path, BitSet> lines(Repository repository, RevTree tree, Path root)
      throws IOException {
    Map<Path, BitSet> lines = new HashMap<>();
    try (DiffFormatter differ = new DiffFormatter(NullOutputStream.INSTANCE);
        ObjectReader reader = repository.newObjectReader()) {
      differ.setRepository(repository);
      differ.setDetectRenames(true);
      CanonicalTreeParser before = new CanonicalTreeParser(new byte[0], reader, tree);
      for (DiffEntry entry : differ.scan(before, new FileTreeIterator(repository))) {
        FileHeader header = differ.toFileHeader(entry);
        if (header.getPatchType() == FileHeader.PatchType.UNIFIED) {
          lines.put(root.resolve(entry.getNewPath()), lines(header));
        }
      }
    }
    return lines;
  }

  private static BitSet lines(FileHeader header) {
    BitSet changed = new BitSet();
    for (Edit edit : header.toEditList()) {
      changed.set(edit.getBeginB() + 1, edit.getEndB() + 1);
    }
    return changed;
  }
}
