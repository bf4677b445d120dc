/** Checks of pronouns: what they stand for, and pronouns that only the source language needs. */
@NullMarked
package dev.calque.core.check.pronoun;

import org.jspecify.annotations.NullMarked;
