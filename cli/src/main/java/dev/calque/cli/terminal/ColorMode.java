package dev.calque.cli.terminal;

import java.util.Locale;

/** When output is coloured. */
public enum ColorMode {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to colour. {@code AUTO} asks {@code NO_COLOR} (no-color.org), then {@code
   * CLICOLOR_FORCE} (bixense.com/clicolors), then the terminal.
   */
  public boolean isOn(Surroundings surroundings, boolean isTerminal) {
    if (this != AUTO) {
      return this == ALWAYS;
    }
    if (!surroundings.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    String force = surroundings.variable("CLICOLOR_FORCE");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return isTerminal && !surroundings.variable("TERM").equals("dumb");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
