/** Reports kept on disk, so that what has not changed is not checked again. */
@NullMarked
package dev.calque.cli.cache;

import org.jspecify.annotations.NullMarked;
