/** YAML that people write: every value knows its line, every mistake says where and what to do. */
@NullMarked
package dev.calque.core.yaml;

import org.jspecify.annotations.NullMarked;
