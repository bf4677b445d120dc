package dev.calque.core.languagetool;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.EngineSentence;
import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.text.Span;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.tools.StringTools;

/**
 * LanguageTool's sentence behind one of ours.
 *
 * @param sentence what LanguageTool made
 * @param offset where it begins in the text of the segment
 */
public record LtSentence(AnalyzedSentence sentence, int offset) implements EngineSentence {

  private static final Set<String> BOUNDARIES =
      Set.of(
          JLanguageTool.SENTENCE_START_TAGNAME,
          JLanguageTool.SENTENCE_END_TAGNAME,
          JLanguageTool.PARAGRAPH_END_TAGNAME);

  /** LanguageTool's sentences of a segment, in order. */
  public static List<LtSentence> of(AnalyzedSegment segment) {
    return segment.sentences().stream()
        .flatMap(s -> s.engine().stream())
        .flatMap(e -> e instanceof LtSentence lt ? Stream.of(lt) : Stream.empty())
        .toList();
  }

  /**
   * The sentence in our terms. LanguageTool writes some tokens its own way (a straight apostrophe
   * for a curly one) and counts the white space at the end of a paragraph as one; ours are what the
   * segment has.
   */
  Sentence toSentence(String segment) {
    List<Token> tokens =
        Arrays.stream(sentence.getTokensWithoutWhitespace())
            .skip(1)
            .filter(t -> !StringTools.isWhitespace(t.getToken()))
            .map(t -> toToken(t, segment))
            .toList();
    Span span =
        tokens.isEmpty()
            ? new Span(offset, offset)
            : tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(span, tokens, Optional.of(this));
  }

  private Token toToken(AnalyzedTokenReadings token, String segment) {
    Span span = new Span(token.getStartPos(), token.getEndPos()).shift(offset);
    String text = span.in(segment);
    return new Token(
        text,
        span,
        token.isWhitespaceBefore(),
        readings(token, text),
        token.getChunkTags().stream().map(ChunkTag::getChunkTag).toList());
  }

  /** LanguageTool gives a word with a soft hyphen an untagged reading besides; nobody else has. */
  private static List<Reading> readings(AnalyzedTokenReadings token, String text) {
    Set<Reading> readings = new LinkedHashSet<>();
    for (AnalyzedToken reading : token) {
      String pos = Objects.requireNonNullElse(reading.getPOSTag(), "");
      if (!pos.isEmpty() && !BOUNDARIES.contains(pos)) {
        readings.add(new Reading(Objects.requireNonNullElse(reading.getLemma(), text), pos));
      }
    }
    return readings.isEmpty() ? List.of(new Reading(text, "")) : List.copyOf(readings);
  }
}
