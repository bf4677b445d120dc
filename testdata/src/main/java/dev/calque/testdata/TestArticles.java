package dev.calque.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The articles of the test data, by name. They are read from this module's folder where there is
 * one, so that goldens can be refreshed there, and from the class path otherwise.
 *
 * @param translated articles full of what machine translation leaves behind
 * @param clean the same articles as a good editor would publish them
 */
public record TestArticles(List<TestArticle> translated, List<TestArticle> clean) {

  private static final Pattern ARTICLE = Pattern.compile("[\\w-]+\\.[a-z]{2}\\.(md|html|txt)");

  public TestArticles {
    translated = List.copyOf(translated);
    clean = List.copyOf(clean);
  }

  /**
   * Finds the articles.
   *
   * @throws UncheckedIOException if they cannot be read
   */
  public static TestArticles load() {
    try {
      Path folder = folder();
      return new TestArticles(articles(folder), articles(folder.resolve("clean")));
    } catch (IOException e) {
      throw new UncheckedIOException("the articles cannot be read", e);
    }
  }

  private static Path folder() throws IOException {
    URL resource = Objects.requireNonNull(TestArticles.class.getResource("articles"));
    Path built = path(resource);
    for (Path p = onDisk(built, resource); p != null; p = p.getParent()) {
      if (p.endsWith("target") && Files.isDirectory(p.resolveSibling("articles"))) {
        return p.resolveSibling("articles");
      }
    }
    return built;
  }

  private static Path path(URL resource) throws IOException {
    URI uri = uri(resource.toString());
    return uri.getScheme().equals("jar")
        ? FileSystems.newFileSystem(Path.of(jar(resource)), Map.of())
            .getPath(resource.getPath().replaceFirst(".*!", ""))
        : Path.of(uri);
  }

  private static Path onDisk(Path built, URL resource) {
    return resource.getProtocol().equals("jar") ? Path.of(jar(resource)) : built;
  }

  private static URI jar(URL resource) {
    return uri(resource.getPath().replaceFirst("!.*", ""));
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(text + " is no URI", e);
    }
  }

  private static List<TestArticle> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> ARTICLE.matcher(String.valueOf(file.getFileName())).matches())
          .sorted()
          .map(TestArticle::new)
          .toList();
    }
  }
}
