package dev.calque.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;

/**
 * What differs between a git revision and the files as they are now: changed and new files, also
 * those that git does not know yet, and which of their lines. Immutable.
 */
public final class ChangedLines {

  private final Map<Path, BitSet> lines;

  private ChangedLines(Map<Path, BitSet> lines) {
    this.lines = lines;
  }

  /**
   * @param folder in a working tree
   * @param revision such as {@code main}, {@code HEAD~3} or {@code origin/main}
   * @throws IOException if there is no repository, or no such revision in it; the message says what
   *     to do
   */
  public static ChangedLines since(Path folder, String revision) throws IOException {
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().toFile());
    if (builder.getGitDir() == null) {
      throw new IOException("no git repository around " + folder);
    }
    try (Repository repository = builder.build();
        DiffFormatter differ = new DiffFormatter(new ByteArrayOutputStream())) {
      differ.setRepository(repository);
      Path root = repository.getWorkTree().toPath().toAbsolutePath().normalize();
      Map<Path, BitSet> lines = new HashMap<>();
      for (DiffEntry entry :
          differ.scan(tree(repository, revision), new FileTreeIterator(repository))) {
        if (entry.getChangeType() != DiffEntry.ChangeType.DELETE) {
          lines.put(root.resolve(entry.getNewPath()), lines(differ, entry));
        }
      }
      return new ChangedLines(lines);
    }
  }

  /** Whether the file has changed at all. */
  public boolean has(Path file) {
    return lines.containsKey(file.toAbsolutePath().normalize());
  }

  /**
   * Whether any of the lines has changed.
   *
   * @param first 1-based
   * @param last 1-based, inclusive
   */
  public boolean has(Path file, int first, int last) {
    return Optional.ofNullable(lines.get(file.toAbsolutePath().normalize()))
        .map(changed -> changed.nextSetBit(first))
        .filter(next -> next >= 0 && next <= last)
        .isPresent();
  }

  private static AbstractTreeIterator tree(Repository repository, String revision)
      throws IOException {
    ObjectId commit = repository.resolve(revision + "^{commit}");
    if (commit == null) {
      throw new IOException(
          "git knows no revision " + revision + "; fetch it (a shallow clone may lack it)");
    }
    try (RevWalk walk = new RevWalk(repository);
        ObjectReader reader = repository.newObjectReader()) {
      CanonicalTreeParser parser = new CanonicalTreeParser();
      parser.reset(reader, walk.parseCommit(commit).getTree());
      return parser;
    }
  }

  private static BitSet lines(DiffFormatter differ, DiffEntry entry) throws IOException {
    BitSet changed = new BitSet();
    for (Edit edit : differ.toFileHeader(entry).toEditList()) {
      changed.set(edit.getBeginB() + 1, edit.getEndB() + 1);
    }
    return changed;
  }
}
