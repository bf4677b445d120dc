package dev.calque.core.rule;

import java.util.regex.Pattern;

/**
 * The stable name of a rule: {@code heading/doubled-noun}, {@code en/from-fr/calques/tracks}.
 *
 * @param value lower-case words with hyphens, in groups separated by {@code /}; an id that comes
 *     from LanguageTool keeps its own upper case behind {@code languagetool/}
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]+(/[A-Za-z0-9_.-]+)*");

  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a rule id: \"" + value + "\"; write lower-case words, joined by - and /");
    }
  }

  /** The part before the first {@code /}, or all of it. */
  public String family() {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }

  /** Whether it is this rule or one of a group: what ids begin with, up to a {@code /}. */
  public boolean isIn(String group) {
    return value.equals(group) || value.startsWith(group + "/");
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
