/** What a house says in its {@code .calque.yaml}, and which of it holds for an article. */
@NullMarked
package dev.calque.cli.config;

import org.jspecify.annotations.NullMarked;
