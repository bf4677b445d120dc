/** Runs what is measured over the documents of a corpus. */
@NullMarked
package dev.calque.core.eval.run;

import org.jspecify.annotations.NullMarked;
