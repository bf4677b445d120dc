package dev.calque.core.check.words;

/** What a word is to the dictionary of the article's language. */
enum WordClass {
  /** The dictionary has it, or the analysis gave it a meaning. */
  KNOWN,
  /** Begins with a capital, or does so elsewhere in the article. */
  NAME,
  /** An abbreviation, a unit, a product, code, an address. */
  CODE,
  /** The dictionary has it with a capital only: another check's business. */
  WRONG_CASE,
  /** Made of known parts, or a form of a known word. */
  COMPOUND,
  /** Letters of two scripts: another check's business. */
  BROKEN,
  /** A word of another language. */
  FOREIGN,
  /** Unknown, but the article keeps using it. */
  TERM,
  /** Unknown, and a slip away from a common word. */
  TYPO,
  /** Unknown, and nothing explains it. */
  UNKNOWN
}
