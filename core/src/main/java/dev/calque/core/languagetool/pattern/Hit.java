package dev.calque.core.languagetool.pattern;

import dev.calque.core.text.Span;

/**
 * A place where a variant matches.
 *
 * @param sentence where
 * @param variant what
 * @param start the first matched token, at least 1
 */
record Hit(SentenceView sentence, Variant variant, int start) {

  /** One past the last matched token. */
  int end() {
    return start + variant.length();
  }

  int markFrom() {
    return start + variant.markFrom();
  }

  int markTo() {
    return start + variant.markTo();
  }

  /** What is reported, in the text of the segment. */
  Span mark() {
    return sentence.span(markFrom(), markTo());
  }

  /** The first token of an element from 1. */
  int from(int element) {
    return start + variant.from(element);
  }

  /** One past the last token of an element from 1. */
  int to(int element) {
    return start + variant.to(element);
  }

  /** Whether the reported words share a word with another hit's. */
  boolean overlaps(Hit other) {
    return markFrom() < other.markTo() && other.markFrom() < markTo();
  }

  /** Whether the matches, context included, share a word or stand side by side. */
  boolean touches(Hit other) {
    return start <= other.end() && other.start <= end();
  }
}
