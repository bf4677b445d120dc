package dev.calque.core.eval.corpus;

import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of one version of a document.
 *
 * @param source what it was translated from, if the corpus says so
 * @param segments in the order of the file
 */
public record CorpusDocument(
    DocumentKey key, Optional<LanguageCode> source, List<CorpusSegment> segments) {

  private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);

  public CorpusDocument {
    segments = List.copyOf(segments);
  }

  /** What white space separates, as the linter counts. */
  public int words() {
    return segments.stream()
        .mapToInt(segment -> (int) WORD.matcher(segment.text()).results().count())
        .sum();
  }

  /** Whether experts have looked at all of it. */
  public boolean isAnnotated() {
    return segments.stream().allMatch(segment -> segment.errors().isPresent());
  }
}
