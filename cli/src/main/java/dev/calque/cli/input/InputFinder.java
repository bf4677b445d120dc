package dev.calque.cli.input;

import dev.calque.core.text.Nearest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the articles that a user's arguments mean; what cannot be found becomes an input, too. */
public final class InputFinder {

  private static final String STANDARD_INPUT = "-";

  private final Path workingFolder;
  private final String standardInputName;
  private final Predicate<Path> excluded;

  /**
   * @param workingFolder what relative arguments refer to
   * @param standardInputName how {@code -} is called in reports
   * @param excluded which files a configuration leaves out unless they are named themselves
   */
  public InputFinder(Path workingFolder, String standardInputName, Predicate<Path> excluded) {
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
    this.standardInputName = standardInputName;
    this.excluded = excluded;
  }

  /** The inputs in the order of the arguments, each once. */
  public List<Input> find(List<String> arguments) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    for (String argument : arguments) {
      find(argument).forEach(input -> inputs.putIfAbsent(input.name(), input));
    }
    return List.copyOf(inputs.values());
  }

  private List<Input> find(String argument) {
    if (argument.isBlank()) {
      return unusable(
          "\"" + argument + "\"", "no path; is a variable empty? Write . for this folder");
    }
    if (argument.equals(STANDARD_INPUT)) {
      return List.of(new Input.StandardInput(standardInputName));
    }
    try {
      Path path = workingFolder.resolve(argument).normalize();
      if (Files.isDirectory(path)) {
        return folder(argument, path);
      }
      if (Files.exists(path)) {
        return List.of(file(argument, path));
      }
    } catch (InvalidPathException e) {
      if (!Glob.isGlob(argument)) {
        return unusable(argument, "not a path: " + e.getReason());
      }
    } catch (IOException e) {
      return unusable(argument, "cannot be read: " + e.getMessage());
    }
    return Glob.isGlob(argument) ? glob(argument) : unusable(argument, missing(argument));
  }

  private Input file(String argument, Path path) {
    String name = name(argument, path);
    if (!Files.isRegularFile(path) && !Files.isReadable(path)) {
      return new Input.Unusable(name, "not a file that can be read");
    }
    return Formats.isArticle(name)
        ? new Input.File(name, path)
        : new Input.Unusable(
            name, "not an article that Calque reads; rename it to one of " + Formats.list());
  }

  private List<Input> folder(String argument, Path folder) throws IOException {
    ArticleWalk walk = ArticleWalk.of(folder, excluded);
    List<Input> inputs = new ArrayList<>(files(argument, walk.articles()));
    for (Path locked : walk.unreadable()) {
      inputs.add(
          new Input.Unusable(
              name(argument, locked), "the folder cannot be listed; check its permissions"));
    }
    return inputs.isEmpty() ? unusable(argument, "no articles in it" + hint(walk)) : inputs;
  }

  private List<Input> glob(String argument) {
    try {
      Glob glob = new Glob(workingFolder, argument.replace('\\', '/'));
      if (!Files.isDirectory(glob.base())) {
        return unusable(argument, "matches nothing: there is no folder " + glob.base());
      }
      ArticleWalk walk = ArticleWalk.of(glob.base(), excluded);
      List<Path> matching = walk.articles().stream().filter(glob::matches).toList();
      return matching.isEmpty()
          ? unusable(argument, "matches no article" + hint(walk))
          : files(argument, matching);
    } catch (IllegalArgumentException e) {
      return unusable(
          argument,
          "not a pattern of paths: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    } catch (IOException e) {
      return unusable(argument, "cannot be read: " + e.getMessage());
    }
  }

  private List<Input> files(String argument, List<Path> paths) {
    return paths.stream().<Input>map(path -> new Input.File(name(argument, path), path)).toList();
  }

  private static String hint(ArticleWalk walk) {
    String formats = " (" + Formats.list() + ")";
    return formats
        + leftOut("git ignores ", walk.ignored())
        + leftOut("the configuration leaves out ", walk.excluded());
  }

  private static String leftOut(String who, int entries) {
    return entries == 0 ? "" : "; " + who + entries + " of its entries: name them to check them";
  }

  private static List<Input> unusable(String argument, String problem) {
    return List.of(new Input.Unusable(argument, problem));
  }

  private String missing(String argument) {
    String problem = "there is no such file or folder";
    return neighbour(argument)
        .map(name -> problem + "; did you mean " + name + "?")
        .orElse(problem + " in " + workingFolder);
  }

  private Optional<String> neighbour(String argument) {
    Path path = workingFolder.resolve(argument).normalize();
    Path parent = path.getParent();
    Path fileName = path.getFileName();
    if (parent == null || fileName == null || !Files.isDirectory(parent)) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      List<String> names = entries.map(entry -> parent.relativize(entry).toString()).toList();
      return Nearest.to(fileName.toString(), names)
          .map(name -> name(argument, parent.resolve(name)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Relative to the working folder, unless the user gave an absolute path outside of it. */
  private String name(String argument, Path path) {
    boolean outside = !path.startsWith(workingFolder);
    boolean keep = outside && Path.of(argument).isAbsolute();
    return (keep ? path : workingFolder.relativize(path))
        .toString()
        .replace(File.separatorChar, '/');
  }
}
