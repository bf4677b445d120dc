/** Calque: finds what an editor must not let through in a machine-translated article. */
@NullMarked
package dev.calque.core;

import org.jspecify.annotations.NullMarked;
