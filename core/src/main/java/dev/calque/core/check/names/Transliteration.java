package dev.calque.core.check.names;

import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one language spells Slavic names and how another does; see {@link TransliterationTables}. */
final class Transliteration {

  private final LanguageCode from;
  private final List<Rewriting> rewritings;
  private final List<Ending> endings;
  private final Map<String, GivenName> givenNames;
  private final Set<String> context;
  private final Set<String> keep;

  /** What a piece of a name, or its ending, says about its being Slavic. */
  enum Clue {
    NONE,
    WEAK,
    SIGN,
    MARK
  }

  /** What an ending says. */
  enum Shape {
    NONE,
    POLAR,
    WEAK,
    STRONG
  }

  /** Whose given name it is. */
  enum People {
    SHARED,
    SLAVIC,
    EAST
  }

  record GivenName(String written, String expected, People people) {

    boolean isForeign() {
      return !written.equals(expected);
    }
  }

  /**
   * A surname as the other language would write it.
   *
   * @param expected equal to what was written if nothing changes
   * @param clue the best clue of a rewritten piece
   */
  record Surname(String written, String expected, Clue clue, Shape shape) {

    boolean isForeign() {
      return !written.equals(expected);
    }
  }

  record Rewriting(Pattern pattern, String replacement, Clue clue) {}

  private record Piece(String letters, int end, Clue clue) {}

  record Ending(Pattern pattern, Shape shape) {}

  Transliteration(
      LanguageCode from,
      List<Rewriting> rewritings,
      List<Ending> endings,
      Map<String, GivenName> givenNames,
      Set<String> context,
      Set<String> keep) {
    this.from = from;
    this.rewritings = List.copyOf(rewritings);
    this.endings = List.copyOf(endings);
    this.givenNames = Map.copyOf(givenNames);
    this.context = Set.copyOf(context);
    this.keep = Set.copyOf(keep);
  }

  LanguageCode from() {
    return from;
  }

  Optional<GivenName> givenName(String word) {
    return Optional.ofNullable(givenNames.get(word));
  }

  /** Whether a word is a sign of an article about the countries where such names are at home. */
  boolean isContext(String word) {
    return context.contains(word);
  }

  /** The capitalised word as a surname; empty if it is one that keeps its spelling. */
  Optional<Surname> surname(String word) {
    return keep.contains(word) ? Optional.empty() : Optional.of(rewrite(word));
  }

  private Surname rewrite(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder expected = new StringBuilder();
    Clue best = Clue.NONE;
    int at = 0;
    while (at < lower.length()) {
      Optional<Piece> piece = pieceAt(lower, at);
      expected.append(piece.map(Piece::letters).orElse(lower.substring(at, at + 1)));
      Clue clue = piece.map(Piece::clue).orElse(Clue.NONE);
      best = clue.compareTo(best) > 0 ? clue : best;
      at = piece.map(Piece::end).orElse(at + 1);
    }
    return new Surname(word, Initial.upper(expected.toString()), best, shape(lower));
  }

  private Optional<Piece> pieceAt(String lower, int at) {
    for (Rewriting rewriting : rewritings) {
      Matcher matcher = rewriting.pattern().matcher(lower).region(at, lower.length());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      if (matcher.lookingAt()) {
        return Optional.of(new Piece(rewriting.replacement(), matcher.end(), rewriting.clue()));
      }
    }
    return Optional.empty();
  }

  private Shape shape(String lower) {
    return endings.stream()
        .filter(ending -> ending.pattern().matcher(lower).find())
        .map(Ending::shape)
        .max(Comparator.naturalOrder())
        .orElse(Shape.NONE);
  }
}
