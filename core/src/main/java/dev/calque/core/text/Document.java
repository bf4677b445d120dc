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
 * @param directives what its author tells Calque, in the order of the source
 */
public record Document(
    Source source,
    Optional<LanguageCode> declaredLanguage,
    Optional<LanguageCode> declaredSourceLanguage,
    List<Segment> segments,
    List<Directive> directives) {

  public Document {
    segments = List.copyOf(segments);
    directives = List.copyOf(directives);
  }

  /** An article whose author tells Calque nothing. */
  public Document(
      Source source,
      Optional<LanguageCode> declaredLanguage,
      Optional<LanguageCode> declaredSourceLanguage,
      List<Segment> segments) {
    this(source, declaredLanguage, declaredSourceLanguage, segments, List.of());
  }
}
