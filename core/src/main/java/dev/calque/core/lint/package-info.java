/** The linter: runs checks, infers the source language, resolves overlaps, makes findings. */
@NullMarked
package dev.calque.core.lint;

import org.jspecify.annotations.NullMarked;
