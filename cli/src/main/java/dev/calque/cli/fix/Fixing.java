package dev.calque.cli.fix;

import dev.calque.cli.check.ArticleTask;
import dev.calque.cli.check.ConfiguredChecker;
import dev.calque.cli.input.Input;
import dev.calque.cli.input.UnusableInputException;
import dev.calque.core.fix.FixLevel;
import dev.calque.core.fix.Fixed;
import dev.calque.core.fix.Fixer;
import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Fixes articles, or finds out what fixing them would change. Thread-safe. */
public final class Fixing {

  private final FixLevel level;
  private final boolean writes;
  private final Function<Report, List<Finding>> wanted;
  private final Map<String, Fixed> done = new ConcurrentHashMap<>();

  /**
   * @param writes whether files are changed
   * @param wanted which findings of a report are to be fixed
   */
  public Fixing(FixLevel level, boolean writes, Function<Report, List<Finding>> wanted) {
    this.level = level;
    this.writes = writes;
    this.wanted = wanted;
  }

  /**
   * Fixes an article. The report is on the article as it is afterwards; that on one which could not
   * be fixed says so.
   *
   * @param checker finds everything in a text
   */
  public ArticleTask with(ConfiguredChecker checker) {
    return (input, source) -> run(input, source, checker);
  }

  private Report run(Input input, Source source, ConfiguredChecker checker) {
    Fixer fixer =
        new Fixer(
            level, text -> checker.read(input, text), text -> checker.check(input, text), wanted);
    Fixed fixed = fixer.fix(source);
    if (fixed.isChanged()) {
      try {
        write(input, fixed);
      } catch (UnusableInputException e) {
        return withFailure(fixed.before(), String.valueOf(e.getMessage()));
      }
      done.put(source.name(), fixed);
    }
    return fixed.after();
  }

  private void write(Input input, Fixed fixed) throws UnusableInputException {
    if (!writes) {
      return;
    }
    if (!(input instanceof Input.File file)) {
      throw new UnusableInputException(
          "standard input cannot be fixed; name a file, or see what would change with --diff");
    }
    FixedFile.write(file.path(), fixed);
  }

  private static Report withFailure(Report report, String problem) {
    String name = report.source().name();
    List<Failure> failures = new ArrayList<>(report.failures());
    failures.add(new Failure(name, Optional.empty(), name + ": " + problem));
    return report.with(failures);
  }

  /** Whether any article changed. */
  public boolean changesSomething() {
    return !done.isEmpty();
  }

  /**
   * What was done to articles, in the order of their reports; those that did not change are left
   * out.
   */
  public List<Fixed> changed(List<Report> reports) {
    return reports.stream()
        .flatMap(report -> Optional.ofNullable(done.get(report.source().name())).stream())
        .toList();
  }
}
