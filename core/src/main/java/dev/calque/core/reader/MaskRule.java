package dev.calque.core.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to write something that is not text. */
enum MaskRule {
  /** The lines of a container, and tags that stand alone on their lines. */
  BREAK(
      "^[ \\t]{0,8}:::[^\\r\\n]*$"
          + "|^[ \\t]{0,8}(?:\\{\\{[\\s\\S]{0,1000}?\\}\\}|\\{%[\\s\\S]{0,1000}?%\\})[ \\t]*$",
      Optional.of(Mask.Kind.BREAK)),

  TAG("\\{\\{[\\s\\S]{0,1000}?\\}\\}|\\{%[\\s\\S]{0,1000}?%\\}", Optional.of(Mask.Kind.OBJECT)),

  /** TeX between dollars or escaped brackets; dollars alone could be money. */
  FORMULA(
      "\\$\\$[\\s\\S]{1,1000}?\\$\\$"
          + "|(?<![\\w$\\\\])\\$(?=[^\\s$])[^$`\\r\\n]{1,200}(?<=\\S)\\$(?![\\w$])"
          + "|\\\\\\([^`\\r\\n]{1,200}?\\\\\\)"
          + "|\\\\\\[[^`]{1,500}?\\\\\\]",
      Optional.of(Mask.Kind.OBJECT)) {
    @Override
    boolean accepts(String found) {
      return super.accepts(found) && FORMULA_SIGN.matcher(inner(found)).find();
    }
  },

  /** A bar that is not a border between table cells. */
  ESCAPE("\\\\\\|", Optional.of(Mask.Kind.ESCAPE)),

  /** Any other escaped mark, which begins nothing. */
  ESCAPED("\\\\[^\\s\\w]", Optional.empty()),

  /** Attributes of headings and blocks, task boxes, marks of struck-out text. */
  NOTHING(
      "\\{[#.:][\\w .:#=\"-]{0,200}\\}(?=[ \\t]*#*[ \\t]*$)"
          + "|\\[[ xX]\\](?=[ \\t])(?<=^[ \\t>]{0,20}(?:[-*+]|\\d{1,9}[.)])[ \\t]{1,4}\\[[ xX]\\])"
          + "|(?<!~)~~(?!~)",
      Optional.of(Mask.Kind.NOTHING)),

  ADDRESS(
      "(?<![<\\w/])(?:https?://|www\\.)[^\\s<>()\\[\\]{}\"`|\\\\]++",
      Optional.of(Mask.Kind.OBJECT)) {
    @Override
    int end(String source, int start, int end) {
      Matcher more = IN_BRACKETS.matcher(source);
      int last = end;
      while (more.region(last, source.length()).lookingAt()) {
        last = more.end();
      }
      while (last > start + 1 && NOT_LAST_IN_ADDRESS.indexOf(source.charAt(last - 1)) >= 0) {
        last--;
      }
      return last;
    }
  },

  MODULE("^(?:import|export)[ \\t][^\\r\\n]*$", Optional.of(Mask.Kind.BREAK));

  private static final Pattern BLANK_LINE_OR_FENCE =
      Pattern.compile("(?:\\r\\n|\\r|\\n)[ \\t]*(?:[\\r\\n]|```|~~~)");
  private static final Pattern FORMULA_SIGN =
      Pattern.compile("[\\\\^_={}+*/<>]|^\\p{IsAlphabetic}$");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\([^\\s()]{0,200}\\)[^\\s<>()\\[\\]{}\"`|\\\\]*+");
  private static final String NOT_LAST_IN_ADDRESS = ".,;:!?*_~'’”»";

  private final String regex;
  private final Optional<Mask.Kind> kind;

  MaskRule(String regex, Optional<Mask.Kind> kind) {
    this.regex = regex;
    this.kind = kind;
  }

  /** Without capturing groups; {@code ^} and {@code $} are ends of lines. */
  String regex() {
    return regex;
  }

  /** What the stretch counts as; none if it is text after all. */
  Optional<Mask.Kind> kind() {
    return kind;
  }

  /** Nothing that is masked contains a blank line or the fence of a code block. */
  boolean accepts(String found) {
    return !BLANK_LINE_OR_FENCE.matcher(found).find();
  }

  /** Where the stretch ends of which {@code [start, end)} was found. */
  int end(String source, int start, int end) {
    return end;
  }

  private static String inner(String formula) {
    int mark = formula.startsWith("$") && !formula.startsWith("$$") ? 1 : 2;
    return formula.substring(mark, Math.max(mark, formula.length() - mark));
  }
}
