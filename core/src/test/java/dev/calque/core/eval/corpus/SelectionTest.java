package dev.calque.core.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final List<CorpusDocument> ALL = documents();

  @Test
  void takesAllByDefault() {
    assertThat(Selection.ALL.of(ALL)).isEqualTo(ALL);
  }

  @Test
  void takesLanguagesAndOfMachinesTheSystemsAskedFor() {
    Selection selection =
        new Selection(
            Set.of(new LanguageCode("en")),
            List.of(SystemGroup.parse("old=one|none"), SystemGroup.parse("on")),
            OptionalInt.empty());

    assertThat(selection.of(ALL))
        .extracting(document -> document.key().system())
        .containsOnly("one", "ref", "web");
    assertThat(SystemGroup.parse("old=one|none").name()).isEqualTo("old");
    assertThat(SystemGroup.parse("on.*").name()).isEqualTo("on.*");
  }

  @Test
  void aSampleHasTheSameDocumentsOfAllSystemsInWhateverOrderTheyCome() {
    Selection sample = new Selection(Set.of(), List.of(), OptionalInt.of(3));
    List<CorpusDocument> other = new ArrayList<>(ALL);
    Collections.reverse(other);

    List<CorpusDocument> chosen = sample.of(ALL);

    assertThat(sample.of(other)).isEqualTo(chosen);
    assertThat(names(chosen, "one")).hasSize(3).isEqualTo(names(chosen, "two"));
    // the human has ten more documents, but those of the machines count
    assertThat(names(chosen, "ref")).isEqualTo(names(chosen, "one"));
    assertThat(names(chosen, "web")).hasSize(3);
    assertThat(names(chosen, "alone")).hasSize(3);
  }

  private static List<String> names(List<CorpusDocument> documents, String system) {
    return documents.stream()
        .filter(document -> document.key().system().equals(system))
        .map(document -> document.key().document())
        .toList();
  }

  private static List<CorpusDocument> documents() {
    List<CorpusDocument> documents = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      documents.add(document("news", "en", Origin.HT, "ref", i));
      documents.add(document("plain", "en", Origin.NATIVE, "web", i));
      documents.add(document("people", "fr", Origin.HT, "alone", i));
      if (i < 10) {
        documents.add(document("news", "en", Origin.MT, "one", i));
        documents.add(document("news", "en", Origin.MT, "two", i));
      }
    }
    documents.sort((a, b) -> a.key().compareTo(b.key()));
    return documents;
  }

  private static CorpusDocument document(
      String set, String language, Origin origin, String system, int number) {
    return new CorpusDocument(
        new DocumentKey(set, new LanguageCode(language), origin, system, "text-" + number),
        Optional.empty(),
        List.of());
  }
}
