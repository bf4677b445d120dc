package dev.calque.core.check.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a name in neutral letters as one language spells it.
 *
 * @param rules the first that matches at a place wins
 */
record Writing(List<Rule> rules) {

  Writing {
    rules = List.copyOf(rules);
  }

  record Rule(Pattern pattern, String letters) {}

  /** The name in lower case; letters that no rule has stay as they are. */
  String write(String neutral) {
    StringBuilder written = new StringBuilder();
    int at = 0;
    while (at < neutral.length()) {
      int end = at;
      for (Rule rule : rules) {
        Matcher matcher = rule.pattern().matcher(neutral).region(at, neutral.length());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        if (matcher.lookingAt() && matcher.end() > at) {
          written.append(rule.letters());
          end = matcher.end();
          break;
        }
      }
      if (end == at) {
        written.append(neutral.charAt(at));
        end = at + 1;
      }
      at = end;
    }
    return written.toString();
  }
}
