package dev.calque.cli.input;

import java.util.List;
import java.util.Locale;

/** Which files are articles, by the ends of their names. */
final class Formats {

  static final List<String> EXTENSIONS =
      List.of(".md", ".markdown", ".mdx", ".html", ".htm", ".xhtml", ".txt");

  private Formats() {}

  static boolean isArticle(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  static String list() {
    return String.join(", ", EXTENSIONS);
  }
}
