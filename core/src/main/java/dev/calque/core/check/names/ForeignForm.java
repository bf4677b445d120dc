package dev.calque.core.check.names;

import dev.calque.core.text.LanguageCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form that the target language does not use.
 *
 * @param language whose form it is
 * @param form how that language writes, declined or not
 * @param cases which cases it can be; none if the language does not decline names
 * @param expected how the target language writes, by case; the nominative at least
 */
record ForeignForm(
    NameEntity.Kind kind,
    LanguageCode language,
    NameForm form,
    Set<GrammaticalCase> cases,
    Map<GrammaticalCase, String> expected) {

  ForeignForm {
    cases = Set.copyOf(cases);
    expected = Map.copyOf(expected);
  }

  boolean isAcronym() {
    return form.text().codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /** A form without an ending is no genitive unless the place asks for one. */
  private Set<GrammaticalCase> ofBareForms(Optional<GrammaticalCase> asked) {
    Set<GrammaticalCase> possible = EnumSet.copyOf(expected.keySet());
    if (asked.isEmpty()) {
      possible.remove(GrammaticalCase.GENITIVE);
    }
    return possible;
  }

  /** How the target language writes, undeclined. */
  String nominative() {
    return expected.getOrDefault(GrammaticalCase.NOMINATIVE, form.text());
  }

  /**
   * How the target language writes in the place of the form; empty if that is not sure.
   *
   * @param asked the case that the place asks for, if it tells
   */
  Optional<String> replacement(Optional<GrammaticalCase> asked) {
    if (expected.size() == 1) {
      boolean genitive = cases.equals(Set.of(GrammaticalCase.GENITIVE));
      return genitive ? Optional.empty() : Optional.of(nominative());
    }
    Set<GrammaticalCase> possible = cases.isEmpty() ? ofBareForms(asked) : cases;
    List<String> fitting =
        possible.stream()
            .filter(c -> asked.isEmpty() || !possible.contains(asked.get()) || asked.get() == c)
            .map(c -> expected.getOrDefault(c, nominative()))
            .distinct()
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
