package dev.calque.core.reader.markdown;

/**
 * A text in front matter.
 *
 * @param path its keys from the outermost on, between full stops; a list adds nothing to it
 * @param start where it is written, in the source
 * @param text what it means
 */
record FrontMatterValue(String path, int start, String text) {}
