package dev.calque.core.text;

import java.util.List;
import java.util.Optional;

/**
 * An article as read from its source.
 *
 * @param source the file it was read from
 * @param declaredLanguage the language that the file says it is in
 * @param declaredSourceLanguage the language that the file says it was translated from
 * @param segments in the order of the source
 */
public record Document(
    Source source,
    Optional<LanguageCode> declaredLanguage,
    Optional<LanguageCode> declaredSourceLanguage,
    List<Segment> segments) {

  public Document {
    segments = List.copyOf(segments);
  }
}
