package dev.calque.core.check.names;

import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of several accepted forms of a name a house writes: {@code Kiev} or {@code Kyiv}. Where a
 * house has not chosen, the first form of the tables is suggested and every accepted form stands.
 *
 * @param chosen the chosen forms, each as the {@linkplain NameTables tables} write it
 */
public record HouseStyle(Set<String> chosen) {

  /** No choice. */
  public static final HouseStyle DEFAULT = new HouseStyle(Set.of());

  public HouseStyle {
    chosen = Set.copyOf(chosen);
  }

  /** The form of the entity that the house chose. */
  Optional<NameForm> choice(NameEntity entity, LanguageCode target) {
    return entity.in(target).stream().filter(form -> chosen.contains(form.text())).findFirst();
  }

  /**
   * The tables with the chosen forms of the language first.
   *
   * @throws KnowledgeException if the language has no name of a chosen form
   */
  public NameTables apply(NameTables tables, LanguageCode target) {
    for (String form : chosen) {
      if (tables.in(target).stream().noneMatch(entity -> has(entity, form, target))) {
        throw new KnowledgeException(
            "house-style: \"%s\" is no accepted %s form of a name; %s"
                .formatted(form, target.displayName(), remedy(tables, form, target)));
      }
    }
    return chosen.isEmpty()
        ? tables
        : new NameTables(tables.entities().stream().map(e -> apply(e, target)).toList());
  }

  private static String remedy(NameTables tables, String form, LanguageCode target) {
    return tables.in(target).stream()
        .flatMap(entity -> entity.in(target).stream())
        .map(NameForm::text)
        .filter(text -> List.of(text.split(" ")).contains(form))
        .findFirst()
        .map(text -> "write the whole name, such as \"%s\"".formatted(text))
        .orElse("choose one of the tables");
  }

  private static boolean has(NameEntity entity, String form, LanguageCode target) {
    return entity.in(target).stream().anyMatch(f -> f.text().equals(form));
  }

  private NameEntity apply(NameEntity entity, LanguageCode target) {
    Optional<NameForm> choice = choice(entity, target);
    if (choice.isEmpty()) {
      return entity;
    }
    List<NameForm> reordered = new ArrayList<>(List.of(choice.get()));
    entity.in(target).stream().filter(f -> !f.equals(choice.get())).forEach(reordered::add);
    Map<LanguageCode, List<NameForm>> forms = new LinkedHashMap<>(entity.forms());
    forms.put(target, reordered);
    return new NameEntity(entity.kind(), forms);
  }
}
