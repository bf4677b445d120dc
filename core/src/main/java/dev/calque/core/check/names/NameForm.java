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
    WHOLE
  }

  /** Reads a cell's form; the mark may stand before any of its words. */
  static NameForm parse(String cell) {
    for (Use use : List.of(Use.CERTAIN, Use.IN_TRANSLATION, Use.WHOLE)) {
      String mark = mark(use);
      if (cell.contains(mark)) {
        return new NameForm(cell.replace(mark, ""), use);
      }
    }
    return new NameForm(cell, Use.PLAIN);
  }

  /** The words of the name. */
  public List<String> words() {
    return List.of(text.split(" "));
  }

  /** The surname, if it is a person's name of the usual kind. */
  String lastWord() {
    return words().get(words().size() - 1);
  }

  private static String mark(Use use) {
    return switch (use) {
      case CERTAIN -> "!";
      case IN_TRANSLATION -> "?";
      case WHOLE -> "~";
      case PLAIN -> "";
    };
  }
}
