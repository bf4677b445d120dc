package dev.calque.cli.command;

/**
 * What a command tells the shell. Where two fit, the greater one is given: an article that could
 * not be checked weighs more than a finding in another.
 */
public enum ExitCode {
  /** Everything was checked, nothing was found at or above the threshold. */
  CLEAN(0),
  /** Something was found at or above the threshold. */
  FINDINGS(1),
  /** The command line or the rules are wrong; nothing was checked. */
  USAGE(2),
  /** Something could not be checked; what was found elsewhere is reported. */
  UNCHECKED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
