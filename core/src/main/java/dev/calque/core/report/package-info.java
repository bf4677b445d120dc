/** Writers of what a run found: for people, for programs, for code scanning. */
@NullMarked
package dev.calque.core.report;

import org.jspecify.annotations.NullMarked;
