package dev.calque.core.check.names;

import dev.calque.core.text.LanguageCode;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
  }

  /** The forms of a language, the preferred one first; none if the table does not say. */
  public List<NameForm> in(LanguageCode language) {
    return forms.getOrDefault(language, List.of());
  }

  /** The most careful use that any language's column gives to the text of a form. */
  NameForm.Use use(NameForm form) {
    NameForm.Use use = form.use();
    for (List<NameForm> others : forms.values()) {
      for (NameForm other : others) {
        if (other.text().equals(form.text()) && other.use().isMoreCareful(use)) {
          use = other.use();
        }
      }
    }
    return use;
  }
}
