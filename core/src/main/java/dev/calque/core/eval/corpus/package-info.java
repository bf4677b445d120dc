/** Corpora: documents in the lines of a file, see {@code docs/corpus-format.md}. */
@NullMarked
package dev.calque.core.eval.corpus;

import org.jspecify.annotations.NullMarked;
