/** Rule packs, compiled to LanguageTool's pattern rules and run on its analysed sentences. */
@NullMarked
package dev.calque.core.languagetool.pattern;

import org.jspecify.annotations.NullMarked;
