/** The report as one HTML file that needs no network. */
@NullMarked
package dev.calque.core.report.html;

import org.jspecify.annotations.NullMarked;
