package dev.calque.core.check.numbers;

import dev.calque.core.text.LanguageCode;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What numbers look like in a language and what they look like in one that does it the other way
 * round.
 *
 * @param decimal its decimal mark, CLDR's as the JDK has it
 * @param grouping what goes between its groups of three figures
 * @param foreign the other language's decimal mark
 * @param wrongDecimal a fraction with the foreign mark, before a unit
 * @param wrongGroups two groups behind this language's decimal mark
 * @param wrongGroup one such group; the word behind it is group 1
 * @param own a fraction with this language's mark, before a unit
 */
record NumberMarks(
    String decimal,
    String grouping,
    String foreign,
    Pattern wrongDecimal,
    Pattern wrongGroups,
    Pattern wrongGroup,
    Pattern own) {

  /** Groups of three figures with spaces between them. */
  static final Pattern SPACED =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:/–)+-])(?<![\\d.,–)+-] )[1-9]\\d{0,2}(?:[ \u00A0\u202F]\\d{3})+"
              + "(?![\\p{L}\\d]|[.,–/-]\\d|[ \u00A0\u202F]\\d)");

  private static final String BEFORE = "(?<![\\p{L}\\d.,:/=<>±-])(?<![=<>±–-] )";

  static NumberMarks of(LanguageCode language, Collection<String> units) {
    DecimalFormatSymbols symbols =
        DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language.value()));
    String decimal = String.valueOf(symbols.getDecimalSeparator());
    char group = symbols.getGroupingSeparator();
    String foreign = decimal.equals(",") ? "." : ",";
    String unit =
        units.stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\d])"));
    String ahead = "(?=[ \u00A0\u202F-]?" + unit + ")";
    return new NumberMarks(
        decimal,
        ".,".indexOf(group) >= 0 ? String.valueOf(group) : "\u00A0",
        foreign,
        Pattern.compile("(?<![\\p{L}\\d.,:/])\\d{1,3}\\" + foreign + "\\d{1,2}" + ahead),
        Pattern.compile("(?<![\\p{L}\\d.,])\\d{1,3}(?:\\" + decimal + "\\d{3}){2}(?![\\d.,]?\\d)"),
        Pattern.compile(
            BEFORE + "[1-9]\\d{0,2}\\" + decimal + "\\d{3}(?=[ \u00A0\u202F](\\p{L}{3,}))"),
        Pattern.compile("(?<![\\p{L}\\d.,:/])\\d{1,3}\\" + decimal + "\\d{1,2}" + ahead));
  }

  /** Whether a text has a fraction with this language's mark. */
  boolean ownIn(String text) {
    return own.matcher(text).find();
  }
}
