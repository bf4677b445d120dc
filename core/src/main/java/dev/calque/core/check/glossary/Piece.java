package dev.calque.core.check.glossary;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Token;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word, or a mark between words, of a text or of a term. Texts and terms are cut alike, whatever
 * the engine makes of hyphens and apostrophes.
 *
 * @param text as written, with straight apostrophes
 * @param span in the text it was cut from
 * @param spaceBefore whether white space precedes it
 * @param lemmas its base forms in lower case; empty if nobody knows the word
 */
record Piece(String text, Span span, boolean spaceBefore, Set<String> lemmas) {

  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{Z}]");

  Piece {
    lemmas = Set.copyOf(lemmas);
  }

  /** The pieces of a text, whose base forms are those that the engine chose in its sentence. */
  static List<Piece> of(AnalyzedSegment segment) {
    Map<Span, Token> tokens = new HashMap<>();
    segment.tokens().forEach(token -> tokens.put(token.span(), token));
    return cut(
        segment.text(),
        span -> {
          Token token = tokens.get(span);
          return token == null ? Set.of() : lemmas(token.readings());
        });
  }

  /** The pieces of a term; a word that is a base form is no form of another word. */
  static List<Piece> of(String term, Lexicon lexicon) {
    return cut(
        term,
        span -> {
          String word = span.in(term);
          Set<String> lemmas = lemmas(lexicon.readings(word));
          String lower = word.toLowerCase(Locale.ROOT);
          return lemmas.contains(lower) ? Set.of(lower) : lemmas;
        });
  }

  private static List<Piece> cut(String text, Function<Span, Set<String>> lemmas) {
    List<Piece> pieces = new ArrayList<>();
    Matcher piece = PIECE.matcher(text);
    int end = 0;
    while (piece.find()) {
      Span span = new Span(piece.start(), piece.end());
      String written = piece.group().replace('’', '\'');
      pieces.add(new Piece(written, span, piece.start() > end, lemmas.apply(span)));
      end = piece.end();
    }
    return pieces;
  }

  private static Set<String> lemmas(List<Reading> readings) {
    return readings.stream()
        .filter(reading -> !reading.pos().isEmpty())
        .map(reading -> reading.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether some base form is one of the other's. */
  boolean sharesLemma(Piece other) {
    return lemmas.stream().anyMatch(other.lemmas::contains);
  }
}
