package dev.calque.cli.config;

import dev.calque.core.yaml.FileProblem;
import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be followed; the message says where, what and what to do. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FileProblem> problems;

  ConfigurationException(List<FileProblem> problems) {
    super(problems.stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong. */
  public List<FileProblem> problems() {
    return problems;
  }
}
