package dev.calque.core.reader;

import dev.calque.core.text.Span;

/**
 * A stretch of a source that a reader must not take for text or for markup of its format.
 *
 * @param span where it is; never empty
 * @param kind what it counts as
 */
record Mask(Span span, Kind kind) {

  /** What a masked stretch counts as. */
  public enum Kind {
    /** An object inside a sentence: an address, a formula, a template variable. */
    OBJECT,
    /** Nothing at all: a task box, an anchor, a mark of struck-out text. */
    NOTHING,
    /** A whole line or more that separates blocks: a short code of its own. */
    BREAK,
    /** A mark that makes the unit behind it, the last of the stretch, an ordinary character. */
    ESCAPE
  }
}
