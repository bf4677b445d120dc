package dev.calque.cli.input;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as people write them: {@code 500K}, {@code 5M}, powers of 1,024. */
public final class Size {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})([KMG]?)B?");
  private static final String UNITS = "KMG";

  private Size() {}

  /**
   * The number of bytes.
   *
   * @throws IllegalArgumentException if {@code text} is not a size
   */
  public static long parse(String text) {
    Matcher form = FORM.matcher(text.toUpperCase(Locale.ROOT));
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a size; write for example 500K or 5M");
    }
    long bytes = Long.parseLong(form.group(1));
    for (int i = 0; i <= UNITS.indexOf(form.group(2)) && !form.group(2).isEmpty(); i++) {
      bytes *= 1024;
    }
    return bytes;
  }

  public static String format(long bytes) {
    long value = bytes;
    int unit = -1;
    while (value >= 1024 && value % 1024 == 0 && unit < UNITS.length() - 1) {
      value /= 1024;
      unit++;
    }
    return unit < 0 ? value + " bytes" : value + " " + UNITS.charAt(unit) + "B";
  }
}
