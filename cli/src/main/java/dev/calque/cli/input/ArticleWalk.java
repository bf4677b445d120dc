package dev.calque.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All articles under a folder, sorted by name folder by folder. Hidden folders, dependencies, build
 * output and what {@code .gitignore} names are left out; links to folders are not followed.
 */
final class ArticleWalk {

  private static final Set<String> SKIPPED = Set.of("node_modules", "target");

  private final List<Path> articles = new ArrayList<>();
  private final List<Path> unreadable = new ArrayList<>();
  private int ignored;
  private int leftOut;

  private final Predicate<Path> excluded;

  private ArticleWalk(Predicate<Path> excluded) {
    this.excluded = excluded;
  }

  static ArticleWalk of(Path folder, Predicate<Path> excluded) throws IOException {
    ArticleWalk walk = new ArticleWalk(excluded);
    walk.visit(folder, IgnoreRules.of(folder));
    return walk;
  }

  List<Path> articles() {
    return List.copyOf(articles);
  }

  /** Folders that could not be listed. */
  List<Path> unreadable() {
    return List.copyOf(unreadable);
  }

  /** How many articles and folders were left out because git ignores them. */
  int ignored() {
    return ignored;
  }

  /** How many articles were left out because a configuration says so. */
  int excluded() {
    return leftOut;
  }

  private void visit(Path folder, IgnoreRules rules) throws IOException {
    if (!Files.isReadable(folder)) {
      unreadable.add(folder);
      return;
    }
    for (Path entry : sorted(folder)) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        visitFolder(entry, rules);
      } else if (Files.isRegularFile(entry) && Formats.isArticle(nameOf(entry))) {
        visitArticle(entry, rules);
      }
    }
  }

  private void visitFolder(Path folder, IgnoreRules rules) throws IOException {
    if (nameOf(folder).startsWith(".") || SKIPPED.contains(nameOf(folder))) {
      return;
    }
    if (rules.ignores(folder, true)) {
      ignored++;
    } else {
      visit(folder, rules.enter(folder));
    }
  }

  private void visitArticle(Path file, IgnoreRules rules) {
    if (rules.ignores(file, false)) {
      ignored++;
    } else if (excluded.test(file)) {
      leftOut++;
    } else {
      articles.add(file);
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
