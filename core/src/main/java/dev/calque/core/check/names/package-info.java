/** Names and acronyms: in the source language's spelling, or in several spellings. */
@NullMarked
package dev.calque.core.check.names;

import org.jspecify.annotations.NullMarked;
