package dev.calque.core.analysis;

/**
 * One reading of a token.
 *
 * @param lemma the base form, or the token itself if the dictionary does not know it
 * @param pos the part-of-speech tag in the tag set of the language, or {@code ""} if unknown
 */
public record Reading(String lemma, String pos) {}
