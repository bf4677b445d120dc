package dev.calque.core.check.association;

/**
 * Two words of a sentence of which one depends on the other. Indices are those of the sentence's
 * tokens.
 *
 * @param relation {@code object} (verb and noun), {@code subject} (verb and noun), {@code modifier}
 *     (noun and what stands before it in its phrase), or the word that links them, in lower case
 * @param governor index of the word on which the other depends
 * @param dependent index of the word that depends on it
 */
record WordPair(String relation, int governor, int dependent) {}
