package dev.calque.core.reader;

import java.util.List;
import java.util.Optional;

/**
 * What of an article is text, where its format leaves that open.
 *
 * @param frontMatter the keys of front matter that hold text, nested ones as {@code seo.title};
 *     empty: those that usually do
 */
public record ReadOptions(Optional<List<String>> frontMatter) {

  /** What usually is text. */
  public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty());

  public ReadOptions {
    frontMatter = frontMatter.map(List::copyOf);
  }
}
