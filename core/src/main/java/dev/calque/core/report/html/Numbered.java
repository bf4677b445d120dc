package dev.calque.core.report.html;

import dev.calque.core.lint.Finding;

/**
 * A finding with its number in the page, from 1; ids are made of it.
 *
 * @param seen whether it is marked in the text that readers see
 */
record Numbered(int number, Finding finding, boolean seen) {

  /** The entry in the list of findings. */
  String entry() {
    return "f" + number;
  }

  /** Its severity in that entry. */
  String severity() {
    return "f" + number + "-severity";
  }

  /** The message in that entry. */
  String message() {
    return "f" + number + "-message";
  }

  /** The first place in the text that is marked. */
  String mark() {
    return "m" + number;
  }
}
