package dev.calque.core.check.names;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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
  private final Map<LanguageCode, Inflection> inflections = new HashMap<>();
  private final Set<String> own = new HashSet<>();
  private final Map<String, List<ForeignForm>> byPhrase = new LinkedHashMap<>();

  private ForeignForms(LanguageCode target) {
    this.target = target;
  }

  static PhraseIndex<ForeignForm> of(NameTables tables, Knowledge knowledge, LanguageCode target) {
    ForeignForms forms = new ForeignForms(target);
    tables.languages().forEach(l -> forms.inflections.put(l, Inflection.load(knowledge, l)));
    List<NameEntity> entities = tables.in(target);
    entities.forEach(forms::addOwn);
    entities.forEach(forms::add);
    return PhraseIndex.of(forms.byPhrase);
  }

  private void addOwn(NameEntity entity) {
    for (NameForm form : entity.in(target)) {
      for (String declined : decline(target, form.text(), entity.kind()).values()) {
        own.add(declined.toLowerCase(Locale.ROOT));
        own.add(lastWord(declined).toLowerCase(Locale.ROOT));
      }
    }
  }

  private Map<GrammaticalCase, String> decline(
      LanguageCode language, String name, NameEntity.Kind kind) {
    Inflection inflection = inflections.get(language);
    return inflection == null || !inflection.isKnown()
        ? Map.of(GrammaticalCase.NOMINATIVE, name)
        : inflection.of(name, kind);
  }

  private void add(NameEntity entity) {
    Map<GrammaticalCase, String> expected =
        decline(target, entity.in(target).get(0).text(), entity.kind());
    entity
        .forms()
        .forEach(
            (language, forms) -> {
              if (!language.equals(target)) {
                forms.stream()
                    .filter(form -> form.use() != NameForm.Use.NEVER)
                    .forEach(form -> add(entity.kind(), language, form, expected));
              }
            });
  }

  private void add(
      NameEntity.Kind kind,
      LanguageCode language,
      NameForm form,
      Map<GrammaticalCase, String> expected) {
    Map<String, Set<GrammaticalCase>> written = new LinkedHashMap<>();
    decline(language, form.text(), kind)
        .forEach(
            (c, text) ->
                written.computeIfAbsent(text, t -> EnumSet.noneOf(GrammaticalCase.class)).add(c));
    boolean declined = written.size() > 1;
    written.forEach(
        (text, cases) -> {
          NameForm one = new NameForm(text, form.use());
          Set<GrammaticalCase> known = declined ? cases : Set.of();
          put(new ForeignForm(kind, language, one, known, expected));
          if (kind == NameEntity.Kind.PERSON && form.use() != NameForm.Use.WHOLE) {
            putSurname(new ForeignForm(kind, language, one, known, expected));
          }
        });
  }

  private void putSurname(ForeignForm whole) {
    List<String> words = whole.form().words();
    String expected = lastWord(whole.nominative());
    boolean alike = words.size() > 1 && words.size() == whole.nominative().split(" ", -1).length;
    String surname = whole.form().lastWord();
    if (alike && Character.isUpperCase(expected.charAt(0)) && surname.length() >= MIN_SURNAME) {
      Map<GrammaticalCase, String> surnames = new EnumMap<>(GrammaticalCase.class);
      whole.expected().forEach((c, text) -> surnames.put(c, lastWord(text)));
      NameForm alone = new NameForm(surname, whole.form().use());
      put(new ForeignForm(whole.kind(), whole.language(), alone, whole.cases(), surnames));
    }
  }

  private void put(ForeignForm form) {
    String phrase = form.form().text().toLowerCase(Locale.ROOT);
    if (!own.contains(phrase)) {
      List<ForeignForm> forms = byPhrase.computeIfAbsent(phrase, p -> new ArrayList<>(2));
      if (!forms.contains(form)) {
        forms.add(form);
      }
    }
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
