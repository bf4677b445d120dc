package dev.calque.core.check.names;

import dev.calque.core.check.names.NameIndex.Entry;
import dev.calque.core.check.names.NameIndex.Found;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names as other languages write them where one language writes them in another way.
 * Thread-safe.
 */
final class ForeignForms {

  /** Shorter surnames are left to whole names. */
  private static final int MIN_SURNAME = 5;

  private final LanguageCode target;
  private final Inflection inflection;
  private final NameIndex own;
  private final NameIndex foreign;

  private ForeignForms(
      LanguageCode target, Inflection inflection, NameIndex own, NameIndex foreign) {
    this.target = target;
    this.inflection = inflection;
    this.own = own;
    this.foreign = foreign;
  }

  static ForeignForms of(NameTables tables, Knowledge knowledge, LanguageCode target) {
    Inflection inflection = Inflection.load(knowledge, target);
    Map<LanguageCode, Inflection> declined = new HashMap<>();
    if (inflection.isKnown()) {
      for (LanguageCode language : tables.languages()) {
        Inflection other = Inflection.load(knowledge, language);
        if (other.isKnown()) {
          declined.put(language, other);
        }
      }
    }
    ForeignForms forms =
        new ForeignForms(
            target,
            inflection,
            new NameIndex(declined, inflection),
            new NameIndex(declined, inflection));
    tables.in(target).forEach(forms::add);
    return forms;
  }

  private void add(NameEntity entity) {
    List<NameForm> right = entity.in(target);
    for (NameForm form : right) {
      own.add(new Entry(entity, target, form, false));
      if (form.text().indexOf(' ') > 0) {
        own.add(new Entry(entity, target, form, true));
      }
    }
    Set<String> texts = new HashSet<>();
    right.forEach(form -> texts.add(form.text()));
    for (Map.Entry<LanguageCode, List<NameForm>> column : entity.forms().entrySet()) {
      for (NameForm form : column.getValue()) {
        if (!texts.contains(form.text())) {
          addForeign(entity, column.getKey(), form);
        }
      }
    }
  }

  private void addForeign(NameEntity entity, LanguageCode language, NameForm form) {
    foreign.add(new Entry(entity, language, form, false));
    if (hasSurname(entity, form, nominative(entity))) {
      foreign.add(new Entry(entity, language, form, true));
    }
  }

  /** Whether the last word of a person's name means the person in both languages. */
  private static boolean hasSurname(NameEntity entity, NameForm form, String expected) {
    return entity.kind() == NameEntity.Kind.PERSON
        && form.use() != NameForm.Use.WHOLE
        && form.words().size() > 1
        && form.words().size() == expected.split(" ", -1).length
        && form.words().stream().allMatch(word -> Character.isUpperCase(word.charAt(0)))
        && Character.isUpperCase(lastWord(expected).charAt(0))
        && form.lastWord().length() >= MIN_SURNAME;
  }

  private String nominative(NameEntity entity) {
    return entity.in(target).get(0).text();
  }

  /** The foreign names of a text from left to right, none overlapping. */
  List<PhraseIndex.Hit<ForeignForm>> find(String text) {
    String folded = PhraseIndex.fold(text);
    List<PhraseIndex.Hit<ForeignForm>> hits = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      if (PhraseIndex.isWordStart(folded, at)) {
        List<Found> found = foreign.at(folded, at);
        end = found.isEmpty() ? at : found.get(0).end();
        int right = own.at(folded, at).stream().mapToInt(Found::end).max().orElse(at);
        if (end > right) {
          hits.add(new PhraseIndex.Hit<>(new Span(at, end), forms(found)));
        }
        end = Math.max(end, right);
      }
      at = Math.max(end, at + 1);
    }
    return hits;
  }

  private List<ForeignForm> forms(List<Found> found) {
    return found.stream()
        .filter(one -> use(one) != NameForm.Use.NEVER)
        .map(this::form)
        .distinct()
        .toList();
  }

  private static NameForm.Use use(Found one) {
    return one.entry().entity().use(one.entry().form());
  }

  private ForeignForm form(Found one) {
    NameEntity entity = one.entry().entity();
    Map<GrammaticalCase, String> expected = new EnumMap<>(GrammaticalCase.class);
    inflection
        .of(nominative(entity), entity.kind())
        .forEach((c, name) -> expected.put(c, one.entry().of(name)));
    return new ForeignForm(
        entity.kind(),
        one.entry().language(),
        new NameForm(one.text(), use(one)),
        one.cases(),
        expected);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
