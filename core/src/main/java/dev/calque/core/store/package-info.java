/** Reports as they are kept on disk, to be read back without checking anything. */
@NullMarked
package dev.calque.core.store;

import org.jspecify.annotations.NullMarked;
