package dev.calque.core.eval.contrast;

/**
 * An n-gram in its place.
 *
 * @param text its members, separated by spaces
 * @param start index of its first token in the sentence
 * @param end index behind its last token
 */
record Gram(String text, int start, int end) {}
