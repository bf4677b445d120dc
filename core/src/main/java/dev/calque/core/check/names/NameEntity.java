package dev.calque.core.check.names;

import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Map;

/**
 * A person, place or institution and how languages write it.
 *
 * @param kind what it is
 * @param forms by language, in the order of the table; the preferred form first
 */
public record NameEntity(Kind kind, Map<LanguageCode, List<NameForm>> forms) {

  /** What bears a name; each has a table. */
  public enum Kind {
    PERSON("persons"),
    PLACE("places"),
    INSTITUTION("institutions");

    private final String table;

    Kind(String table) {
      this.table = table;
    }

    String path() {
      return "names/" + table + ".tsv";
    }
  }

  public NameEntity {
    forms = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(forms));
  }

  /** The forms of a language, the preferred one first; none if the table does not say. */
  public List<NameForm> in(LanguageCode language) {
    return forms.getOrDefault(language, List.of());
  }
}
