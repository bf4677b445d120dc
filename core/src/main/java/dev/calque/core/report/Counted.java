package dev.calque.core.report;

import java.util.Locale;

/** Numbers of things, in English. */
public final class Counted {

  private Counted() {}

  /** {@code 1 article}, {@code 1,204 articles}. */
  public static String of(int number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 1,204}. */
  public static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
