package dev.calque.core.check.boilerplate;

import dev.calque.core.check.boilerplate.Furniture.Place;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The furniture of pages in one language, and where it stands in a text. */
final class Inventory {

  private static final Pattern GAP = Pattern.compile("[\\s.!*:|·•…–—,;×→»›←+/()-]*");
  private static final String SENTENCE_ENDS = ".!?*…:»”\"\n|·•";

  private final List<Furniture> phrases;

  private Inventory(List<Furniture> phrases) {
    this.phrases = phrases;
  }

  static Inventory load(Knowledge knowledge, LanguageCode language) {
    return new Inventory(
        knowledge.list("languages/" + language + "/boilerplate").stream()
            .map(path -> Table.load(knowledge, path))
            .flatMap(table -> table.rows().stream().map(row -> Furniture.of(table, row)))
            .toList());
  }

  /**
   * A run of whole sentences that are furniture.
   *
   * @param span from the first to the last, with the marks behind them
   * @param pieces each with its place in the text
   * @param whole whether nothing else stands in the text
   */
  record Run(Span span, List<Piece> pieces, boolean whole) {

    Run {
      pieces = List.copyOf(pieces);
    }

    boolean has(Place place) {
      return pieces.stream().anyMatch(p -> p.furniture().place() == place);
    }
  }

  /** A phrase in a text. */
  record Piece(Furniture furniture, Span span) {}

  /** The first run in a text. */
  Optional<Run> in(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isSentenceStart(text, at)) {
        Optional<Run> run = runAt(text, at);
        if (run.isPresent()) {
          return run;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Run> runAt(String text, int start) {
    List<Piece> pieces = new ArrayList<>();
    int at = start;
    int end = start;
    while (at < text.length()) {
      Optional<Piece> piece = longestAt(text, at);
      if (piece.isEmpty()) {
        break;
      }
      pieces.add(piece.get());
      at = skipGap(text, piece.get().span().end());
      end = endOf(text, piece.get().span().end(), at);
    }
    boolean whole = at == text.length() && text.substring(0, start).isBlank();
    boolean sentence = at == text.length() || (!pieces.isEmpty() && isSentenceStart(text, at));
    return pieces.isEmpty() || !sentence
        ? Optional.empty()
        : Optional.of(new Run(new Span(start, end), pieces, whole));
  }

  private Optional<Piece> longestAt(String text, int at) {
    Piece longest = null;
    for (Furniture furniture : phrases) {
      Matcher matcher = furniture.phrase().matcher(text).region(at, text.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt() && (longest == null || matcher.end() > longest.span().end())) {
        longest = new Piece(furniture, new Span(at, matcher.end()));
      }
    }
    return Optional.ofNullable(longest);
  }

  private static boolean isSentenceStart(String text, int at) {
    if (Character.isWhitespace(text.charAt(at))) {
      return false;
    }
    int before = at;
    while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    if (before == 0) {
      return true;
    }
    boolean ended = SENTENCE_ENDS.indexOf(text.charAt(before - 1)) >= 0;
    return before < at && (ended || text.substring(before, at).contains("\n"));
  }

  private static int skipGap(String text, int at) {
    Matcher gap = GAP.matcher(text).region(at, text.length());
    return gap.lookingAt() ? gap.end() : at;
  }

  private static int endOf(String text, int phraseEnd, int gapEnd) {
    return text.substring(0, gapEnd).stripTrailing().length() < phraseEnd
        ? phraseEnd
        : text.substring(0, gapEnd).stripTrailing().length();
  }
}
