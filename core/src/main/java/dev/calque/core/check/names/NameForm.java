package dev.calque.core.check.names;

import java.util.List;

/**
 * One way in which a language writes a name.
 *
 * @param text as written in running text
 * @param use when the form counts as foreign to another language
 */
public record NameForm(String text, Use use) {

  /** When a form in another language's text is a mistake. */
  public enum Use {
    /** If it is not an ordinary word of that language. */
    PLAIN,
    /** Always ({@code !} in the tables). */
    CERTAIN,
    /** In a translation from the language of the form ({@code ?}). */
    IN_TRANSLATION,
    /** As {@link #PLAIN}, but the last word of the name says nothing alone ({@code ~}). */
    WHOLE,
    /** Never, for it means other things too ({@code *}). */
    NEVER;

    boolean isMoreCareful(Use other) {
      return this == NEVER || (this == IN_TRANSLATION && other != NEVER);
    }
  }

  private static final String MARKS = "!?~*";

  /**
   * Reads a cell's form; the mark may stand before any of its words.
   *
   * @param unmarked the use of a form without a mark
   */
  static NameForm parse(String cell, Use unmarked) {
    for (int i = 0; i < cell.length(); i++) {
      int mark = MARKS.indexOf(cell.charAt(i));
      if (mark >= 0) {
        return new NameForm(cell.substring(0, i) + cell.substring(i + 1), use(mark));
      }
    }
    return new NameForm(cell, unmarked);
  }

  private static Use use(int mark) {
    return List.of(Use.CERTAIN, Use.IN_TRANSLATION, Use.WHOLE, Use.NEVER).get(mark);
  }

  /** The words of the name. */
  public List<String> words() {
    return List.of(text.split(" "));
  }

  /** The surname, if it is a person's name of the usual kind. */
  String lastWord() {
    return words().get(words().size() - 1);
  }
}
