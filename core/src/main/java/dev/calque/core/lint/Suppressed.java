package dev.calque.core.lint;

/**
 * A finding that is known and not wanted.
 *
 * @param by who says so
 * @param reason why; possibly empty
 */
public record Suppressed(Finding finding, By by, String reason) {

  /** Where it is said. */
  public enum By {
    /** In the article: a comment or its front matter. */
    AUTHOR,
    /** In a baseline: the finding was there before. */
    BASELINE
  }
}
