/**
 * Rule packs: mistakes as data, in YAML; the pattern language, its parser and its errors. Knows no
 * engine: {@code dev.calque.core.languagetool.pattern} runs what is read here.
 */
@NullMarked
package dev.calque.core.pack;

import org.jspecify.annotations.NullMarked;
