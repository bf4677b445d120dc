package dev.calque.cli.command;

import java.util.Locale;

/** What Calque is measured beside. */
enum Baseline {
  NONE,
  LANGUAGETOOL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
