/** What an evaluation says, as a table and as JSON. */
@NullMarked
package dev.calque.core.eval.report;

import org.jspecify.annotations.NullMarked;
