package dev.calque.core.check.glossary;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.glossary.GlossaryEntry;
import java.util.List;
import java.util.Optional;

/**
 * A term, or a forbidden form of one, as it is looked for.
 *
 * @param text as the glossary has it
 * @param pieces of the text, at least one
 * @param exactCase whether capitals count
 * @param entry where it stands
 */
record Form(String text, List<Piece> pieces, boolean exactCase, GlossaryEntry entry) {

  Form {
    pieces = List.copyOf(pieces);
  }

  /** A form whose capitals count if it has any, or if nothing else sets it off from the term. */
  static Form forbidden(String text, GlossaryEntry entry, Lexicon lexicon) {
    boolean exactCase =
        text.chars().anyMatch(Character::isUpperCase)
            || entry.allowed().stream().anyMatch(text::equalsIgnoreCase);
    return new Form(text, Piece.of(text, lexicon), exactCase, entry);
  }

  /** A term whose capitals do not count. */
  static Form allowed(String text, GlossaryEntry entry, Lexicon lexicon) {
    return new Form(text, Piece.of(text, lexicon), false, entry);
  }

  /** The form in a text from a piece on, in any inflection of its words; whole words only. */
  Optional<Hit> at(List<Piece> text, int from) {
    int end = from + pieces.size();
    if (end > text.size() || isJoined(text, from) || isJoined(text, end)) {
      return Optional.empty();
    }
    boolean written = true;
    for (int i = 0; i < pieces.size(); i++) {
      Piece own = pieces.get(i);
      Piece other = text.get(from + i);
      boolean same = isWritten(own, other);
      boolean spaced = i == 0 || own.spaceBefore() == other.spaceBefore();
      if (!spaced || (!same && !isInflected(own, other))) {
        return Optional.empty();
      }
      written &= same;
    }
    return Optional.of(
        new Hit(this, text.get(from).span().cover(text.get(end - 1).span()), written));
  }

  private boolean isWritten(Piece own, Piece other) {
    return exactCase ? own.text().equals(other.text()) : own.lower().equals(other.lower());
  }

  private boolean isInflected(Piece own, Piece other) {
    return own.sharesLemma(other)
        && !(exactCase && own.lower().equals(other.lower()))
        && (!exactCase || own.isCapitalized() == other.isCapitalized());
  }

  /** Whether a hyphen, or a mark of addresses, ties a piece to the one before it. */
  private static boolean isJoined(List<Piece> text, int at) {
    return at > 0
        && at < text.size()
        && !text.get(at).spaceBefore()
        && (ties(text, at - 1) || ties(text, at));
  }

  private static boolean ties(List<Piece> text, int at) {
    boolean between =
        at > 0
            && at + 1 < text.size()
            && !text.get(at).spaceBefore()
            && !text.get(at + 1).spaceBefore()
            && text.get(at - 1).isWord()
            && text.get(at + 1).isWord();
    return "@_#/\\".contains(text.get(at).text())
        || (between && "-\u2010\u2011.".contains(text.get(at).text()));
  }
}
