package dev.calque.cli.config;

import dev.calque.cli.gate.GateSettings;
import dev.calque.cli.input.PathPatterns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A {@code .calque.yaml}.
 *
 * @param file where it is
 * @param base what holds for all articles in its folder and below
 * @param overrides what holds for some, the later before the earlier
 * @param exclude articles that are left out
 * @param gate what fails a run
 */
public record Configuration(
    Path file, Block base, List<PathOverride> overrides, PathPatterns exclude, GateSettings gate) {

  /** What the file is called. */
  public static final String NAME = ".calque.yaml";

  public Configuration {
    overrides = List.copyOf(overrides);
  }

  /** What holds for an article in the folder of the file, or below. */
  public Settings settings(Path article) {
    return blocks(article).stream().map(Block::settings).reduce(Settings.NONE, Settings::and);
  }

  /** Whether a file that was not named itself is left out; lists of words are no articles. */
  public boolean excludes(Path article) {
    return exclude.covers(relative(article))
        || named().places(base.written()).contains(article.toAbsolutePath().normalize());
  }

  /** The file and the files that it names: all that it depends on. */
  public Set<Path> files() {
    Set<Path> files = new TreeSet<>(Set.of(file.toAbsolutePath().normalize()));
    files.addAll(named().files(base.written()));
    return files;
  }

  private NamedFiles named() {
    return new NamedFiles(file.toAbsolutePath().normalize().resolveSibling(""));
  }

  /** The parts of the file that hold for an article, in their order. */
  List<Block> blocks(Path article) {
    Path path = relative(article);
    List<Block> blocks = new ArrayList<>(List.of(base));
    overrides.stream().filter(o -> o.covers(path)).map(PathOverride::block).forEach(blocks::add);
    return blocks;
  }

  private Path relative(Path article) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path path = article.toAbsolutePath().normalize();
    return folder != null && path.startsWith(folder) ? folder.relativize(path) : path;
  }
}
