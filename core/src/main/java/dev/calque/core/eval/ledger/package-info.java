/** The ledger of accuracy, {@code docs/accuracy.md}: what was measured of each rule. */
@NullMarked
package dev.calque.core.eval.ledger;

import org.jspecify.annotations.NullMarked;
