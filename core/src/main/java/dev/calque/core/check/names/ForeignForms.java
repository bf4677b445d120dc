package dev.calque.core.check.names;

import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What other languages write where one language writes names in another way. */
final class ForeignForms {

  /** Shorter surnames are left to whole names. */
  private static final int MIN_SURNAME = 5;

  private final LanguageCode target;
  private final Map<String, List<ForeignForm>> byPhrase = new LinkedHashMap<>();

  /**
   * A form that the target language does not use.
   *
   * @param language whose form it is
   * @param form how that language writes
   * @param expected how the target language writes
   */
  record ForeignForm(NameEntity.Kind kind, LanguageCode language, NameForm form, String expected) {

    boolean isAcronym() {
      return form.text().codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
  }

  private ForeignForms(LanguageCode target) {
    this.target = target;
  }

  static PhraseIndex<ForeignForm> of(NameTables tables, LanguageCode target) {
    ForeignForms forms = new ForeignForms(target);
    Set<String> own = new HashSet<>();
    tables.in(target).forEach(e -> e.in(target).forEach(f -> own.addAll(withSurname(f))));
    tables.in(target).forEach(entity -> forms.add(entity, own));
    return PhraseIndex.of(forms.byPhrase);
  }

  private static List<String> withSurname(NameForm form) {
    List<String> words = form.words();
    return List.of(form.text(), words.get(words.size() - 1));
  }

  private void add(NameEntity entity, Set<String> own) {
    String expected = entity.in(target).get(0).text();
    entity
        .forms()
        .forEach(
            (language, forms) -> {
              if (!language.equals(target)) {
                forms.forEach(form -> add(entity.kind(), language, form, expected, own));
              }
            });
  }

  private void add(
      NameEntity.Kind kind,
      LanguageCode language,
      NameForm form,
      String expected,
      Set<String> own) {
    if (!own.contains(form.text())) {
      put(new ForeignForm(kind, language, form, expected));
    }
    if (kind == NameEntity.Kind.PERSON && form.use() != NameForm.Use.WHOLE) {
      addSurname(language, form, new NameForm(expected, form.use()), own);
    }
  }

  private void addSurname(
      LanguageCode language, NameForm form, NameForm expected, Set<String> own) {
    List<String> words = form.words();
    String surname = words.get(words.size() - 1);
    String expectedSurname = expected.words().get(expected.words().size() - 1);
    boolean alike = words.size() > 1 && words.size() == expected.words().size();
    boolean isName = Character.isUpperCase(expectedSurname.charAt(0));
    if (alike && isName && surname.length() >= MIN_SURNAME && !own.contains(surname)) {
      NameForm alone = new NameForm(surname, form.use());
      put(new ForeignForm(NameEntity.Kind.PERSON, language, alone, expectedSurname));
    }
  }

  private void put(ForeignForm form) {
    List<ForeignForm> forms =
        byPhrase.computeIfAbsent(
            form.form().text().toLowerCase(Locale.ROOT), phrase -> new ArrayList<>());
    if (!forms.contains(form)) {
      forms.add(form);
    }
  }
}
