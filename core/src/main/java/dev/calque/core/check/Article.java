package dev.calque.core.check;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Lexicons;
import dev.calque.core.syntax.Parser;
import dev.calque.core.syntax.Syntax;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Segment;
import java.util.List;
import java.util.Optional;

/**
 * An article as checks see it: analysed, in one target language.
 *
 * @param language what it is written in
 * @param declaredSource the language it was translated from, if somebody says so
 * @param segments what is in the target language, in order
 * @param foreign segments in another language, in order, which no check looks into
 * @param lexicon the target language's dictionary
 * @param lexicons other dictionaries, loaded when asked for
 * @param syntax the phrases of its sentences
 */
public record Article(
    LanguageCode language,
    Optional<LanguageCode> declaredSource,
    List<AnalyzedSegment> segments,
    List<Segment> foreign,
    Lexicon lexicon,
    Lexicons lexicons,
    Syntax syntax) {

  public Article {
    segments = List.copyOf(segments);
    foreign = List.copyOf(foreign);
  }

  /** An article whose phrases nobody asks for. */
  public Article(
      LanguageCode language,
      Optional<LanguageCode> declaredSource,
      List<AnalyzedSegment> segments,
      List<Segment> foreign,
      Lexicon lexicon,
      Lexicons lexicons) {
    this(language, declaredSource, segments, foreign, lexicon, lexicons, new Syntax(Parser.NONE));
  }
}
