/** The data files of Calque. */
@NullMarked
package dev.calque.rules;

import org.jspecify.annotations.NullMarked;
