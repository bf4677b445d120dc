package dev.calque.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Witness;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.yaml.FileProblem;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackLoaderTest {

  private static final LanguageCode EN = LanguageCode.of("en");

  private static final String ENTRY =
      """
      - id: keys-under-door
        pattern: '<put> the key under the door'
        replace: 'close down'
        mqm: accuracy/mistranslation
        severity: major
        why: A French image for closing a shop.
        bad:
          - 'The baker [[put the key under the door]] in May.'
          - 'Shops [[are putting the key under the door]].'
        good:
          - 'She left the key under the mat.'
      """;

  @Test
  void readsAnEntry() {
    Packs packs = load("packs/en/from-fr/idioms/shops.yaml", ENTRY + "  certain: true\n");
    assertThat(packs.problems()).isEmpty();
    PackEntry entry = packs.entries().get(0);
    assertThat(entry.id()).hasToString("en/from-fr/idioms/shops/keys-under-door");
    assertThat(entry.line()).isEqualTo(1);
    assertThat(entry.severity()).isEqualTo(Severity.MAJOR);
    assertThat(entry.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(entry.witnesses()).containsExactly(Witness.betrays(LanguageCode.of("fr")));
    assertThat(entry.roles()).containsExactlyInAnyOrder(Role.values());
    assertThat(entry.bad().get(0).text()).isEqualTo("The baker put the key under the door in May.");
    assertThat(entry.bad().get(0).line()).isEqualTo(8);
    assertThat(entry.rule().summary()).isEqualTo("“put the key under the door”");
  }

  @Test
  void anEntryOfOneSourceLanguageWaitsForThatLanguage() {
    PackEntry entry = load("packs/en/from-fr/idioms.yaml", ENTRY).entries().get(0);
    assertThat(entry.witnesses()).containsExactly(Witness.onlyIf(LanguageCode.of("fr")));
    assertThat(load("packs/en/idioms.yaml", ENTRY).entries().get(0).witnesses()).isEmpty();
  }

  @Test
  void otherSourcesMayCauseTheSame() {
    PackEntry entry =
        load("packs/en/from-ru/a.yaml", ENTRY + "  also: [uk, pl]\n").entries().get(0);
    assertThat(entry.sources()).extracting(LanguageCode::value).containsExactly("ru", "uk", "pl");
    assertThat(entry.rule().sources()).isEqualTo(entry.sources());
  }

  @Test
  void otherSourcesThatCannotBeAreProblems() {
    assertThat(load("packs/en/a.yaml", ENTRY + "  also: uk\n").problems())
        .extracting(FileProblem::message)
        .containsExactly("\"also\" outside a from-… folder; take it out");
    assertThat(load("packs/en/from-ru/a.yaml", ENTRY + "  also: [ru, x1]\n").problems())
        .extracting(FileProblem::message)
        .containsExactly(
            "\"also\" names ru again; take it out", "\"x1\" is no language; write one such as uk");
  }

  @Test
  void aFolderOfAUserMayLeavePacksOut() {
    assertThat(load("en/idioms.yaml", ENTRY).entries())
        .extracting(e -> e.id().value())
        .containsExactly("en/idioms/keys-under-door");
    MapKnowledge folder =
        new MapKnowledge(Map.of("en/a.yaml", "", "packs/fr/b.yaml", "", "c.yaml", ""));
    assertThat(PackLoader.targets(folder)).containsExactly(EN, LanguageCode.of("fr"));
    assertThat(PackLoader.strays(folder)).extracting(FileProblem::file).containsExactly("c.yaml");
  }

  @Test
  void headingsAreMarkedByNumberSigns() {
    String entry = ENTRY.replace("'The baker", "'# The baker").replace("'Shops", "'### Shops");
    assertThat(load("packs/en/a.yaml", entry).entries().get(0).bad())
        .extracting(PackExample::role)
        .containsExactly(Role.TITLE, Role.HEADING);
  }

  @Test
  void oneWrongEntryDoesNotStopTheOthers() {
    String wrong =
        ENTRY.replace("keys-under-door", "other").replace("severity: major", "severity: bad");
    Packs packs = load("packs/en/a.yaml", wrong + ENTRY);
    assertThat(packs.entries()).hasSize(1);
    assertThat(packs.problems())
        .extracting(FileProblem::toString)
        .containsExactly(
            "packs/en/a.yaml:5: unknown severity \"bad\"; one of neutral, minor, major, critical");
  }

  @Test
  void keepsWhatPrecedesASyntaxError() {
    Packs packs = load("packs/en/a.yaml", ENTRY + "- id: [\n");
    assertThat(packs.entries()).hasSize(1);
    assertThat(packs.problems()).hasSize(1);
    assertThat(packs.problems().get(0).line()).isGreaterThanOrEqualTo(12);
    assertThat(packs.problems().get(0).message()).startsWith("not YAML from here");
  }

  @Test
  void refusesAnIdThatIsTaken() {
    Packs packs = load("packs/en/a.yaml", ENTRY + ENTRY);
    assertThat(packs.entries()).hasSize(1);
    assertThat(packs.problems())
        .extracting(FileProblem::toString)
        .containsExactly(
            "packs/en/a.yaml:12: the id en/a/keys-under-door is taken, see line 1; choose another");
  }

  @Test
  void aPackOfAUserDoesNotReplaceOurs() {
    Packs both = load("packs/en/a.yaml", ENTRY).and(load("en/a.yaml", ENTRY));
    assertThat(both.entries()).extracting(PackEntry::file).containsExactly("packs/en/a.yaml");
    assertThat(both.problems()).extracting(FileProblem::file).containsExactly("en/a.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "id: keys-under-door; id: Keys; 1; not an id",
        "  severity: major; ; 1; no \"severity\"",
        "  why: A French image for closing a shop.; ; 1; no \"why\"",
        "mqm: accuracy/mistranslation; mqm: accuracy/wrong; 4; not an MQM type",
        "replace:; replaces:; 3; unknown key \"replaces\"",
        "under the door'; under the door? <'; 2; column 32: no closing >",
        "'close down'; '\\8'; 3; refers to element 8",
        "'close down'; '<close>'; 3; not an inflection",
        "'close down'; 'Put the key under the door'; 3; gives back the bad example",
        "[[put the key under the door]]; put the key under the door; 8; without [[ ]]",
        "[[put the key]] under; [[put [[the key]] under; 8; exactly one pair",
        "[[put the key under]]; [[put]] [[the key under]]; 8; exactly one pair",
        "    - 'Shops [[are putting the key under the door]].'; ; 7; fewer than two",
        "    - 'She left the key under the mat.'; ; 10; no \"good\" example",
        "left the key; left [[the key]]; 11; take the brackets out",
        "  why:; `roles: [headline]\n  why:`; 6; unknown role \"headline\"",
        "  why:; `certain: true\n  why:`; 6; \"certain\" outside a from-",
        "  why:; `safe: maybe\n  why:`; 6; write true or false",
        "  why:; `id: again\n  why:`; 6; \"id\" again"
      })
  void saysWhatIsWrongAndWhere(String right, String wrong, int line, String problem) {
    String entry =
        ENTRY
            .replace("[[put the key under the door]]", placeholder(right))
            .replace(right, wrong == null ? "" : wrong);
    Packs packs = load("packs/en/a.yaml", entry);
    assertThat(packs.entries()).isEmpty();
    assertThat(packs.problems())
        .anySatisfy(
            found -> {
              assertThat(found.message()).contains(problem);
              assertThat(found.line()).isEqualTo(line);
            });
  }

  /** Some rows change only a part of the brackets of the first bad example. */
  private static String placeholder(String right) {
    return switch (right) {
      case "[[put the key]] under" -> "[[put the key]] under the door";
      case "[[put the key under]]" -> "[[put the key under]] the door";
      default -> "[[put the key under the door]]";
    };
  }

  @Test
  void refusesNamesThatCannotBePartOfAnId() {
    assertThat(load("packs/en/My Rules.yaml", ENTRY).problems())
        .extracting(FileProblem::message)
        .first()
        .asString()
        .startsWith("the name \"My Rules\" cannot be part");
  }

  @Test
  void keepsLanguageToolFilesAsTheyAre() {
    XmlPack pack = load("packs/en/from-de/word-order.xml", "<rules/>").xml().get(0);
    assertThat(pack.prefix()).isEqualTo("en/from-de/word-order");
    assertThat(pack.source()).isEqualTo(Optional.of(LanguageCode.of("de")));
  }

  private static Packs load(String path, String text) {
    return PackLoader.load(new MapKnowledge(Map.of(path, text)), EN);
  }
}
