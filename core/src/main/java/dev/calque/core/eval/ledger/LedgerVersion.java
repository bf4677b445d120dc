package dev.calque.core.eval.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a ledger that says which rules were measured. */
public final class LedgerVersion {

  private static final Pattern LINE = Pattern.compile("(?m)^Rule set: `([0-9a-f]+)`");

  private LedgerVersion() {}

  static String line(String ruleSet) {
    return "Rule set: `" + ruleSet + "`";
  }

  /**
   * Why a ledger is not that of a rule set; empty if it is.
   *
   * @param ledger the ledger's text
   * @param ruleSet the version of the rules as they are
   */
  public static Optional<String> problem(String ledger, String ruleSet) {
    Matcher line = LINE.matcher(ledger);
    String remedy =
        "; run \"calque eval --baseline languagetool --save FILE CORPUS...\", then \"calque eval"
            + " ledger --output docs/accuracy.md FILE\"";
    if (!line.find()) {
      return Optional.of("it does not say which rules were measured" + remedy);
    }
    return line.group(1).equals(ruleSet)
        ? Optional.empty()
        : Optional.of(
            "rule set "
                + line.group(1)
                + " was measured, but the rules are "
                + ruleSet
                + " now"
                + remedy);
  }
}
