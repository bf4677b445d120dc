/**
 * LanguageTool as the engine: analysis, dictionaries and selected rules. The only package that
 * knows {@code org.languagetool}.
 */
@NullMarked
package dev.calque.core.languagetool;

import org.jspecify.annotations.NullMarked;
