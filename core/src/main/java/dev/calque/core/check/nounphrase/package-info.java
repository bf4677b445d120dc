/** How noun phrases hang together. */
@NullMarked
package dev.calque.core.check.nounphrase;

import org.jspecify.annotations.NullMarked;
