package dev.calque.core.eval.contrast;

import java.util.Locale;

/** What the members of an n-gram are. */
public enum Level {
  /** Words as written, in lower case. */
  WORDS,
  /** Base forms. */
  LEMMAS,
  /** Function words as written, other words by their kind: the frame, whatever fills it. */
  FRAMES,
  /** The base form of a verb, noun or adjective and the preposition behind it. */
  GOVERNMENT,
  /** The base form of a noun without modifiers, with its determiner or with {@code -} for none. */
  DETERMINERS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
