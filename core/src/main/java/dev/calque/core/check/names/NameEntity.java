package dev.calque.core.check.names;

import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Map;

/**
 * A person, place, institution or people and how languages write it.
 *
 * @param kind what it is
 * @param forms by language, in the order of the table; the preferred form first
 */
public record NameEntity(Kind kind, Map<LanguageCode, List<NameForm>> forms) {

  /** What bears a name; each has a folder of tables. */
  public enum Kind {
    PERSON("persons"),
    PLACE("places"),
    INSTITUTION("institutions"),
    PEOPLE("peoples");

    private final String folder;

    Kind(String folder) {
      this.folder = folder;
    }

    String path() {
      return "names/" + folder;
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
