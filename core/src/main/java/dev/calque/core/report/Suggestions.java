package dev.calque.core.report;

import dev.calque.core.lint.Finding;
import java.util.stream.Collectors;

/** What to write instead, for people. */
final class Suggestions {

  private static final int SHOWN = 5;

  private Suggestions() {}

  /** The first replacements, best first; empty if there are none. Not yet printable. */
  static String of(Finding finding) {
    return finding.replacements().stream()
        .limit(SHOWN)
        .map(words -> words.isEmpty() ? "(nothing: delete it)" : words)
        .collect(Collectors.joining(" | "));
  }
}
