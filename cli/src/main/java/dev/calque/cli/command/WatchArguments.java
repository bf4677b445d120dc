package dev.calque.cli.command;

import dev.calque.cli.config.Configuration;
import dev.calque.cli.config.ConfigurationException;
import dev.calque.cli.config.Configurations;
import dev.calque.cli.input.Input;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.cli.watch.Watcher;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.report.Printable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Whether a command runs again whenever something that it reads is saved. */
final class WatchArguments {

  private static final int NAMED = 3;

  @Option(
      names = "--watch",
      description = "Check again whenever an article or the configuration is saved, until Ctrl-C.")
  private boolean watch;

  private Set<Path> watched = Set.of();

  boolean isOn() {
    return watch;
  }

  /** Runs the command again and again, until the thread is interrupted. */
  int repeat(RunArguments run, Surroundings surroundings, Callable<Integer> command)
      throws Exception {
    if (run.inputs(surroundings, Configurations.none()).stream()
        .anyMatch(input -> input instanceof Input.StandardInput)) {
      throw new Problem(ExitCode.USAGE, "--watch: standard input cannot be watched; name files");
    }
    Watcher watcher = new Watcher(() -> files(run, surroundings));
    try {
      while (true) {
        check(command, surroundings);
        say(surroundings, "waiting for changes; Ctrl-C ends it");
        say(surroundings, changed(watcher.await(), surroundings.workingFolder()));
      }
    } catch (InterruptedException e) {
      return ExitCode.CLEAN.number();
    }
  }

  private static void check(Callable<Integer> command, Surroundings surroundings) throws Exception {
    try {
      int unused = command.call();
    } catch (ConfigurationException e) {
      e.problems().forEach(problem -> say(surroundings, problem.toString()));
    } catch (Problem | KnowledgeException e) {
      say(surroundings, String.valueOf(e.getMessage()));
    }
  }

  private static String changed(List<Path> files, Path folder) {
    String some =
        files.stream()
            .limit(NAMED)
            .map(file -> file.startsWith(folder) ? folder.relativize(file) : file)
            .map(Path::toString)
            .collect(Collectors.joining(", "));
    int more = files.size() - NAMED;
    return "changed: " + some + (more > 0 ? " and " + more + " more" : "");
  }

  /**
   * All files that a run reads. A configuration that is wrong is watched with what was read before
   * it was.
   */
  private Collection<Path> files(RunArguments run, Surroundings surroundings) {
    try {
      Set<Path> files = new TreeSet<>();
      Map<Path, Configuration> found = new TreeMap<>();
      Configurations configurations = run.configurations(surroundings);
      for (Input input : run.inputs(surroundings, configurations)) {
        if (input instanceof Input.File file) {
          Path path = file.path().toAbsolutePath().normalize();
          files.add(path);
          configurations.of(path).ifPresent(c -> found.put(c.file(), c));
          addPlacesOfConfigurations(path, files);
        }
      }
      found.values().forEach(configuration -> files.addAll(configuration.files()));
      watched = files;
    } catch (ConfigurationException | Problem e) {
      // the run says what is wrong
    }
    return watched;
  }

  /** A configuration that is not there yet may come. */
  private static void addPlacesOfConfigurations(Path article, Set<Path> files) {
    for (Path folder = article.getParent(); folder != null; folder = folder.getParent()) {
      if (!files.add(folder.resolve(Configuration.NAME))) {
        return;
      }
    }
  }

  private static void say(Surroundings surroundings, String line) {
    surroundings.err().println("calque: " + Printable.of(line));
  }
}
