package dev.calque.core.pack;

import dev.calque.core.text.LanguageCode;
import java.util.Optional;

/**
 * A file of LanguageTool rules beside the packs.
 *
 * @param file as messages name it
 * @param prefix what the ids of its rules begin with: {@code en/from-fr/calques}
 * @param source the source language that causes the errors, if it is in a {@code from-…} folder
 * @param xml its text
 */
public record XmlPack(String file, String prefix, Optional<LanguageCode> source, String xml) {}
