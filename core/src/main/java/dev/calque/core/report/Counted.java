package dev.calque.core.report;

import java.util.Locale;

/** Numbers of things, in English. */
final class Counted {

  private Counted() {}

  /** {@code 1 article}, {@code 1,204 articles}. */
  static String of(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
