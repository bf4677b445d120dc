package dev.calque.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** What people type for a commit, and what git has there. */
final class Revision {

  private Revision() {}

  /**
   * The repository around a folder.
   *
   * @throws IOException if there is none with files; the message says so
   */
  static Repository repository(Path folder) throws IOException {
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().findGitDir(folder.toRealPath().toFile());
    if (builder.getGitDir() == null) {
      throw new IOException("no git repository around " + folder);
    }
    Repository repository = builder.build();
    if (repository.isBare()) {
      repository.close();
      throw new IOException("the git repository around " + folder + " has no working tree");
    }
    return repository;
  }

  /**
   * The files of a revision; of one that has gone another way since, those of the last commit that
   * it shares with what is checked out. So what others have done there is no change of ours.
   *
   * @throws IOException if there is no such revision; the message says what to do
   */
  static RevTree tree(Repository repository, String revision) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(commit(repository, revision));
      Optional<ObjectId> head = Optional.ofNullable(repository.resolve(Constants.HEAD));
      return head.isEmpty() ? commit.getTree() : shared(walk, commit, head.get()).getTree();
    } catch (IncorrectObjectTypeException e) {
      throw new IOException("that is no commit; name a branch, a tag or a commit", e);
    }
  }

  private static ObjectId commit(Repository repository, String revision) throws IOException {
    try {
      return Optional.ofNullable(repository.resolve(spelledOut(revision)))
          .orElseThrow(
              () ->
                  new IOException(
                      "git knows no such revision; fetch it (a shallow clone may lack it)"));
    } catch (RevisionSyntaxException e) {
      throw new IOException(
          "Calque cannot read that; name a branch, a tag, or the commit that git rev-parse prints",
          e);
    }
  }

  /** JGit does not know that {@code @} alone is {@code HEAD}. */
  private static String spelledOut(String revision) {
    return revision.replaceFirst("^@(?!\\{)", Constants.HEAD);
  }

  private static RevCommit shared(RevWalk walk, RevCommit commit, ObjectId head)
      throws IOException {
    walk.setRevFilter(RevFilter.MERGE_BASE);
    walk.markStart(commit);
    walk.markStart(walk.parseCommit(head));
    return Optional.ofNullable(walk.next()).orElse(commit);
  }
}
