package dev.calque.core.eval.corpus;

import java.util.regex.Pattern;

/**
 * Machine translation systems that are measured together.
 *
 * @param name how reports call the group
 * @param pattern matches the whole name of each of its systems
 */
public record SystemGroup(String name, Pattern pattern) {

  /** The group that a user writes as {@code REGEX} or {@code NAME=REGEX}. */
  public static SystemGroup parse(String text) {
    int equals = text.indexOf('=');
    boolean named = equals > 0 && text.substring(0, equals).matches("[\\w-]+");
    return new SystemGroup(
        named ? text.substring(0, equals) : text,
        Pattern.compile(named ? text.substring(equals + 1) : text));
  }

  public boolean has(String system) {
    return pattern.matcher(system).matches();
  }
}
