package dev.calque.core.report.html;

import dev.calque.core.text.LanguageCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The attributes of one element, in order. Immutable. What could run code or reach the network has
 * no way in: no event handlers, no styles, no addresses but of places in the page itself.
 */
final class Attributes {

  static final Attributes NONE = new Attributes(Map.of());

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
  private static final Set<String> FORBIDDEN =
      Set.of("style", "src", "srcset", "srcdoc", "href", "action", "formaction", "http-equiv");

  private final Map<String, String> values;

  private Attributes(Map<String, String> values) {
    this.values = values;
  }

  static Attributes css(String classes) {
    return NONE.and("class", classes);
  }

  static Attributes id(String id) {
    return NONE.and("id", id);
  }

  /** A link to the element of that id. */
  static Attributes link(String id) {
    return NONE.put("href", "#" + id);
  }

  Attributes and(String name, String value) {
    if (!NAME.matcher(name).matches() || name.startsWith("on") || FORBIDDEN.contains(name)) {
      throw new IllegalArgumentException("not an attribute of a report: " + name);
    }
    return put(name, value);
  }

  Attributes and(String name, int value) {
    return and(name, Integer.toString(value));
  }

  /** An attribute without a value, such as {@code hidden}. */
  Attributes flag(String name) {
    return and(name, "");
  }

  /** The language of the element, and the direction that its text has. */
  Attributes language(Optional<LanguageCode> language) {
    Attributes directed = and("dir", "auto");
    return language.map(code -> directed.and("lang", code.value())).orElse(directed);
  }

  Map<String, String> values() {
    return values;
  }

  private Attributes put(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Attributes(more);
  }
}
