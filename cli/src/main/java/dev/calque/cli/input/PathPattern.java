package dev.calque.cli.input;

import java.nio.file.Path;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/**
 * Which files a part of a configuration is about, written like a line of {@code .gitignore}: {@code
 * opinion/}, {@code *.fr.md}, {@code articles/**}{@code /draft.md}. Relative to the folder of the
 * configuration.
 */
public final class PathPattern {

  private final FastIgnoreRule rule;

  public PathPattern(String text) {
    this.rule = new FastIgnoreRule(text);
  }

  /**
   * @param path relative to the folder of the configuration
   */
  public boolean covers(Path path) {
    for (Path at = path; at != null; at = at.getParent()) {
      if (rule.isMatch(at.toString().replace('\\', '/'), !at.equals(path))) {
        return true;
      }
    }
    return false;
  }
}
