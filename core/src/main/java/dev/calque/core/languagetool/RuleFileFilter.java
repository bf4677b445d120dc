package dev.calque.core.languagetool;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves the rules and rule groups with given ids in a LanguageTool rule file, and everything that
 * is no rule: entities, phrases, unifications. Loading thousands of rules to use forty is most of
 * LanguageTool's start.
 */
final class RuleFileFilter {

  private static final Pattern NEXT = Pattern.compile("<!--|<(rulegroup|rule)\\b");
  private static final String ID = " id=";

  private RuleFileFilter() {}

  static String keep(String xml, Set<String> ids) {
    StringBuilder kept = new StringBuilder();
    Matcher next = NEXT.matcher(xml);
    int copied = 0;
    int at = 0;
    while (next.find(at)) {
      String element = next.group(1);
      int end = endOf(xml, element == null ? "-->" : "</" + element + ">", next.end());
      if (element == null || !has(xml, next.start(), end, ids)) {
        kept.append(xml, copied, next.start());
        copied = end;
      }
      at = end;
    }
    return kept.append(xml, copied, xml.length()).toString();
  }

  private static int endOf(String xml, String mark, int from) {
    int end = xml.indexOf(mark, from);
    return end < 0 ? xml.length() : end + mark.length();
  }

  /** Whether the element or, as in some groups, a rule in it has one of the ids. */
  private static boolean has(String xml, int start, int end, Set<String> ids) {
    for (int at = xml.indexOf(ID, start); at >= 0 && at < end; at = xml.indexOf(ID, at + 1)) {
      int value = at + ID.length() + 1;
      int close = xml.indexOf(xml.charAt(value - 1), value);
      if (close > 0 && ids.contains(xml.substring(value, close))) {
        return true;
      }
    }
    return false;
  }
}
