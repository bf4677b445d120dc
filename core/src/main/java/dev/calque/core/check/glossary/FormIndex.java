package dev.calque.core.check.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds thousands of forms in a text: by the first word, as it is written and by its base form. */
final class FormIndex {

  private final Map<String, List<Form>> byFirst = new HashMap<>();

  FormIndex(List<Form> forms) {
    for (Form form : forms) {
      if (!form.pieces().isEmpty()) {
        keys(form.pieces().get(0))
            .forEach(key -> byFirst.computeIfAbsent(key, k -> new ArrayList<>()).add(form));
      }
    }
  }

  /** All places of all forms, in the order of the text; some may overlap. */
  List<Hit> find(List<Piece> text) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      int from = at;
      Set<Form> candidates = new LinkedHashSet<>();
      keys(text.get(at)).forEach(key -> candidates.addAll(byFirst.getOrDefault(key, List.of())));
      candidates.forEach(form -> form.at(text, from).ifPresent(hits::add));
    }
    return hits;
  }

  private static Set<String> keys(Piece first) {
    Set<String> keys = new LinkedHashSet<>(first.lemmas());
    keys.add(first.lower());
    return keys;
  }
}
