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
import java.util.Set;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.chunking.ChunkTag;

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

  Sentence toSentence() {
    List<Token> tokens =
        Arrays.stream(sentence.getTokensWithoutWhitespace())
            .skip(1)
            .filter(t -> !t.getToken().isEmpty())
            .map(this::toToken)
            .toList();
    Span span =
        tokens.isEmpty()
            ? new Span(offset, offset)
            : tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(span, tokens, java.util.Optional.of(this));
  }

  private Token toToken(AnalyzedTokenReadings token) {
    int start = offset + token.getStartPos();
    Set<Reading> readings = new LinkedHashSet<>();
    for (AnalyzedToken reading : token) {
      String pos = Objects.requireNonNullElse(reading.getPOSTag(), "");
      if (!BOUNDARIES.contains(pos)) {
        String lemma = reading.getLemma();
        readings.add(new Reading(lemma == null ? token.getToken() : lemma, pos));
      }
    }
    if (readings.isEmpty()) {
      readings.add(new Reading(token.getToken(), ""));
    }
    return new Token(
        token.getToken(),
        new Span(start, offset + token.getEndPos()),
        token.isWhitespaceBefore(),
        List.copyOf(readings),
        token.getChunkTags().stream().map(ChunkTag::getChunkTag).toList());
  }
}
