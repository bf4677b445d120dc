package dev.calque.core.check.names;

import dev.calque.core.check.names.Transliteration.Clue;
import dev.calque.core.check.names.Transliteration.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a name as one language spells it into neutral letters, those of the Cyrillic alphabet.
 *
 * @param rules the first that matches at a place wins
 * @param endings what the end of a name in neutral letters says
 */
record Reading(List<Rule> rules, List<Ending> endings) {

  Reading {
    rules = List.copyOf(rules);
    endings = List.copyOf(endings);
  }

  private static final String STRESS = "\u0301";

  record Rule(Pattern pattern, String neutral, Clue clue, Shape shape) {}

  record Ending(Pattern pattern, Shape shape) {}

  /** Letters as written that a rule took for something. */
  private record Piece(String letters, Rule rule) {}

  /** A name that was read; the shape is the best that its letters or its end have. */
  static final class Name {

    private final String neutral;
    private final List<Piece> pieces;
    private final Shape shape;

    private Name(String neutral, List<Piece> pieces, Shape shape) {
      this.neutral = neutral;
      this.pieces = List.copyOf(pieces);
      this.shape = shape;
    }

    String neutral() {
      return neutral;
    }

    Shape shape() {
      return shape;
    }

    /** The best clue of the letters that another spelling of the name does not have. */
    Clue clueBeside(String spelling) {
      return pieces.stream()
          .filter(piece -> !spelling.contains(piece.letters()))
          .map(piece -> piece.rule().clue())
          .max(Comparator.naturalOrder())
          .orElse(Clue.NONE);
    }
  }

  /** The name, given in lower case; letters that no rule has stay as they are. */
  Name read(String lower) {
    StringBuilder neutral = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < lower.length()) {
      Optional<Piece> piece = pieceAt(lower, at);
      neutral.append(piece.map(p -> p.rule().neutral()).orElse(lower.substring(at, at + 1)));
      piece.ifPresent(pieces::add);
      at += piece.map(p -> p.letters().length()).orElse(1);
    }
    return new Name(
        neutral.toString(), pieces, shape(neutral.toString().replace(STRESS, ""), pieces));
  }

  private Optional<Piece> pieceAt(String lower, int at) {
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(lower).region(at, lower.length());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      if (matcher.lookingAt() && matcher.end() > at) {
        return Optional.of(new Piece(matcher.group(), rule));
      }
    }
    return Optional.empty();
  }

  private Shape shape(String neutral, List<Piece> pieces) {
    Shape best = Shape.NONE;
    for (Piece piece : pieces) {
      best = piece.rule().shape().compareTo(best) > 0 ? piece.rule().shape() : best;
    }
    for (Ending ending : endings) {
      if (ending.shape().compareTo(best) > 0 && ending.pattern().matcher(neutral).find()) {
        best = ending.shape();
      }
    }
    return best;
  }
}
