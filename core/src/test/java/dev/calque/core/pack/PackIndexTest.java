package dev.calque.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.rule.RuleId;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.yaml.FileProblem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackIndexTest {

  private static final LanguageCode EN = LanguageCode.of("en");
  private static final String FILE = "packs/en/idioms.yaml";

  private static final String ENTRIES =
      """
      # idioms
      - id: first
        pattern: 'cats and dogs'
        mqm: style/unidiomatic
        severity: minor
        why: First.
        bad: ['It rained [[cats and dogs]].', 'It rains [[cats and dogs]].']
        good: ['A cat and a dog.']
      - id: second
        pattern: '<put> the key'
        mqm: style/unidiomatic
        severity: minor
        why: Second.
        bad: ['He [[put the key]] there.', 'She [[puts the key]] there.']
        good: ['The key.']
      """;

  private static final IndexedEntry SECOND =
      new IndexedEntry(new RuleId("en/idioms/second"), FILE, 9, 7, Set.of(), Set.of("put"));

  @Test
  void readsWhatItsTextSays() {
    assertThat(index(ENTRIES).entries()).containsExactly(SECOND);
  }

  @Test
  void anEntryIsTheSameAsInItsFile() {
    PackEntry whole = PackLoader.read(new MapKnowledge(Map.of(FILE, ENTRIES)), EN).entries().get(1);
    assertThat(index(ENTRIES).read(SECOND)).isEqualTo(whole);
  }

  @Test
  void aFileThatChangedAsksForARebuild() {
    PackIndex index = index("# nothing left");
    assertThatThrownBy(() -> index.read(SECOND))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("idioms.yaml:9: changed since the packs were indexed; rebuild");
  }

  @Test
  void aUsersEntryMayNotTakeTheIdOfOne() {
    Map<String, String> user = Map.of("en/idioms.yaml", ENTRIES);
    Packs both = packs(ENTRIES).and(PackLoader.load(new MapKnowledge(user), EN));
    assertThat(both.entries()).extracting(PackEntry::why).containsExactly("First.");
    assertThat(both.problems()).extracting(FileProblem::line).containsExactly(9);
  }

  private static PackIndex index(String entries) {
    return packs(entries).index().orElseThrow();
  }

  private static Packs packs(String entries) {
    String index = PackIndex.text(List.of(SECOND));
    return PackLoader.load(new MapKnowledge(Map.of(FILE, entries, PackIndex.path(EN), index)), EN);
  }
}
