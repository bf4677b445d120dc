package dev.calque.core.report;

import dev.calque.core.rule.Severity;

/** How text for people is coloured, or that it is not. */
public enum Style {
  PLAIN,
  ANSI;

  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String GREEN = "32";
  private static final String CYAN = "36";
  private static final String BOLD = "1";
  private static final String FAINT = "2";

  String heading(String text) {
    return paint(text, BOLD);
  }

  String aside(String text) {
    return paint(text, FAINT);
  }

  String better(String text) {
    return paint(text, GREEN);
  }

  String failure(String text) {
    return paint(text, BOLD + ";" + RED);
  }

  String severity(Severity severity, String text) {
    return paint(text, BOLD + ";" + colour(severity));
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> RED;
      case MINOR -> YELLOW;
      case NEUTRAL -> CYAN;
    };
  }

  private String paint(String text, String codes) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + codes + "m" + text + "\u001B[0m";
  }
}
