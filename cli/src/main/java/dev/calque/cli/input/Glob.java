package dev.calque.cli.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.Pattern;

/**
 * A pattern of paths that the shell did not expand: {@code articles/**}{@code /*.md}. As in shells,
 * {@code **}{@code /} also stands for no folder at all.
 */
final class Glob {

  private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");

  private final Path base;
  private final PathMatcher matcher;

  /**
   * @param text what the user typed, with forward slashes
   * @throws IllegalArgumentException if the pattern is broken; the message says how
   */
  Glob(Path workingFolder, String text) {
    int special = firstSpecial(text);
    int slash = text.lastIndexOf('/', special);
    String fixed = slash < 0 ? "" : text.substring(0, slash + 1);
    this.base = workingFolder.resolve(fixed).normalize();
    String rest = text.substring(slash + 1);
    String pattern = rest.indexOf('{') < 0 ? rest.replace("**/", "{**/,}") : rest;
    this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  static boolean isGlob(String text) {
    return SPECIAL.matcher(text).find();
  }

  /** The deepest folder that holds everything it can match. */
  Path base() {
    return base;
  }

  boolean matches(Path path) {
    return matcher.matches(base.relativize(path));
  }

  private static int firstSpecial(String text) {
    var found = SPECIAL.matcher(text);
    return found.find() ? found.start() : text.length();
  }
}
