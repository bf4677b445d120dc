package dev.calque.cli.input;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/**
 * Which files a part of a configuration is about, written like lines of {@code .gitignore}: {@code
 * opinion/}, {@code *.fr.md}, {@code articles/**}{@code /draft.md}; {@code !} takes files out
 * again. The last pattern that covers a file decides. Relative to the folder of the configuration.
 */
public final class PathPatterns {

  private final List<FastIgnoreRule> rules;

  public PathPatterns(List<String> patterns) {
    this.rules = patterns.stream().map(FastIgnoreRule::new).toList();
  }

  /**
   * @param path relative to the folder of the configuration
   */
  public boolean covers(Path path) {
    return rules.stream()
        .filter(rule -> isMatch(rule, path))
        .reduce((earlier, later) -> later)
        .filter(FastIgnoreRule::getResult)
        .isPresent();
  }

  private static boolean isMatch(FastIgnoreRule rule, Path path) {
    for (Path at = path; at != null; at = at.getParent()) {
      if (rule.isMatch(at.toString().replace(File.separatorChar, '/'), !at.equals(path))) {
        return true;
      }
    }
    return false;
  }
}
