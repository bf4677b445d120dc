package dev.calque.core.languagetool.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.pack.Packs;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.yaml.FileProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {

  private static final LanguageToolEngine ENGLISH = Engines.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "words;              green tea; We drank Green Tea today.; Green Tea",
        "one of several;     green|black tea; We drank black tea today.; black tea",
        "split by the tokeniser; don't agree; They don't agree.; don't agree",
        "other apostrophe;   don't agree; They don’t agree.; don’t agree",
        "hyphen;             vis-à-vis; He sat vis-à-vis the mayor.; vis-à-vis",
        "percent;            10% of; About 10% of voters came.; 10% of",
        "split alternatives; can't|must go; We can't go.; can't go",
        "lemma;              <strew> with; The path was strewn with petals.; strewn with",
        "lemmas;             <go|come> home; She came home.; came home",
        "tag;                a {NN} cup; He held a tea cup.; a tea cup",
        "lemma and tag;      the <walk{NN}>; They enjoyed the walk.; the walk",
        "word and tag;       the walk{NN}; They enjoyed the walk.; the walk",
        "case;               in \"May\"; It rained in May.; in May",
        "regex;              the /un.+ed/ door; He saw the unlocked door.; the unlocked door",
        "any;                between * and; Choose between tea and milk.; between tea and",
        "not a word;         the !green door; He saw the red door.; the red door",
        "not a lemma;        they !<be> happy; There they look happy.; they look happy",
        "but not;            <be>!been here; She was here.; was here",
        "optional there;     the green? door; He saw the green door.; the green door",
        "optional missing;   the green? door; He saw the door.; the door",
        "optional last;      the door there?; He saw the door.; the door",
        "gap with false end; the *{0,3} of paper; He saw the heap of bits of paper.; the heap of bits of paper",
        "repetition;         a very{1,3} good; A very very good idea.; A very very good",
        "group;              (as well as|and) milk; Tea as well as milk.; as well as milk",
        "group with options; ({JJ}? tea|milk) bar; We run a green tea bar.; green tea bar",
        "start;              ^ the door; “The door,” he said, and left the door.; The door",
        "end;                the door $; “The door is the door.”; the door",
        "marks;              , [that it] rains; He thinks, that it rains.; that it",
        "question mark;      what meaning ?; And now, what meaning?; what meaning?",
        "longest;            the? big? door; He saw the big door.; the big door",
        "several patterns;   `no such|thing', 'red door`; He saw the red door.; red door"
      })
  void finds(String what, String pattern, String sentence, String words) {
    assertThat(check(entry("pattern: ['" + pattern.replace("'t", "''t") + "']"), sentence))
        .as(what)
        .extracting(Match::text)
        .containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "another case;       in \"May\"; It may; ",
        "another case;       in \"May\"; They put it in may words.",
        "another tag;        the <walk{VB}>; They enjoyed the walk.",
        "excluded word;      the !green door; He saw the green door.",
        "excluded lemma;     they !<be> happy; There they were happy.",
        "excluded form;      <be>!been here; She has been here.",
        "all readings;       the !{NN.*} down; They took the walk down.",
        "any is no nothing;  * door; Door to door.",
        "not at the start;   ^ the door; He saw the door.",
        "not at the end;     the door $; The door is here.",
        "gap too long;       the *{0,1} door; The big red wooden door.",
        "part of a word;     art; The party started."
      })
  void staysSilent(String what, String pattern, String sentence) {
    List<Match> matches = check(entry("pattern: '" + pattern + "'"), sentence);
    if (what.equals("any is no nothing")) {
      assertThat(matches).extracting(Match::text).containsExactly("to door");
    } else {
      assertThat(matches).as(what).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the <track> to <follow>; avenues to \\4; He saw the tracks to follow.; avenues to follow",
        "the <track>; avenues; The tracks were long.; Avenues",
        "the <track>; avenues; LOOK AT THE TRACKS NOW; AVENUES",
        "the? red? <track>; \\1 \\2 way; He saw tracks.; way",
        "the? red? <track>; \\1 \\2 way, \\3; He saw the tracks.; the way, tracks",
        "<sow> with; <strew:1> with; The path was sown with petals.; strewn with",
        "<participate> to; <take:1> part in; She participates to the vote.; takes part in",
        "used to <walk>; used to <\\3{VBG}>; He is used to walk.; used to walking",
        "the (big red|small) door; \\2 entrance; He saw the big red door.; big red entrance",
        "take *{0,4} in account; take \\2 into account; They take the cost in account.; take the cost into account",
        "tea *{1,2} cups; cups \\2 \\1; Tea in cups is nice.; Cups in tea",
        "the <tree>; <zzqx:2>; He saw the trees.; -"
      })
  void replaces(String pattern, String replace, String sentence, String expected) {
    List<Match> matches =
        check(entry("pattern: '" + pattern + "'\n  replace: '" + replace + "'"), sentence);
    if (expected.equals("-")) {
      assertThat(matches).allSatisfy(match -> assertThat(match.replacements()).isEmpty());
    } else {
      assertThat(matches.get(0).replacements()).first().isEqualTo(expected);
    }
  }

  @Test
  void replacesOnlyTheMarkedWords() {
    Match match =
        check(
                entry("pattern: 'he [<see> of] the'\n  replace: '<notice:2>'"),
                "There he saw of the door.")
            .get(0);
    assertThat(match.text()).isEqualTo("saw of");
    assertThat(match.replacements()).first().isEqualTo("noticed");
  }

  @Test
  void anExceptionHoldsWhereItTouchesTheMatch() {
    String entry = entry("pattern: '<track> to follow'\n  unless: 'train <track>'");
    assertThat(check(entry, "We have tracks to follow.")).hasSize(1);
    assertThat(check(entry, "We have train tracks to follow.")).isEmpty();
    assertThat(check(entry, "The train tracks are old; we have tracks to follow.")).hasSize(1);
    String beside = entry("pattern: '<track> to follow'\n  unless: '<runner>'");
    assertThat(check(beside, "We have runners tracks to follow.")).isEmpty();
    assertThat(check(beside, "A runner has tracks to follow.")).hasSize(1);
  }

  @Test
  void anExceptionOfTheSentenceHoldsAnywhereInIt() {
    String entry = entry("pattern: '<track> to follow'\n  unless-sentence: '<runner>'");
    assertThat(check(entry, "A runner has tracks to follow.")).isEmpty();
    assertThat(check(entry, "A runner fell. We have tracks to follow."))
        .extracting(Match::text)
        .containsExactly("tracks to follow");
  }

  @Test
  void looksOnlyIntoItsRoles() {
    Packs packs = Engines.packs("en/a.yaml", entry("pattern: 'tea'\n  roles: [heading]"));
    PackCheck check = PackCheck.of(ENGLISH, packs);
    assertThat(check.matches(ENGLISH.analyze(Engines.segment(Role.HEADING, "Tea")))).hasSize(1);
    assertThat(check.matches(ENGLISH.analyze(Engines.segment(Role.PARAGRAPH, "Tea")))).isEmpty();
  }

  @Test
  void aMatchSaysWhyAndWhatItBetrays() {
    Packs packs = Engines.packs("en/from-fr/a.yaml", entry("pattern: 'tea'\n  replace: 'coffee'"));
    Match match =
        PackCheck.of(ENGLISH, packs)
            .matches(ENGLISH.analyze(Engines.segment(Role.PARAGRAPH, "I like tea.")))
            .get(0);
    assertThat(match.message()).isEqualTo("Write “coffee” instead of “tea”.");
    assertThat(match.evidence()).containsExactly("Because it is a test.");
    assertThat(match.witness()).contains(Witness.onlyIf(LanguageCode.of("fr")));
    assertThat(match.safe()).isFalse();
  }

  @Test
  void anEntryOfSeveralSourcesMatchesForEach() {
    Packs packs = Engines.packs("en/from-ru/a.yaml", entry("pattern: 'tea'\n  also: [uk, pl]"));
    assertThat(packs.problems()).isEmpty();
    assertThat(
            PackCheck.of(ENGLISH, packs)
                .matches(ENGLISH.analyze(Engines.segment(Role.PARAGRAPH, "I like tea."))))
        .extracting(match -> match.witness().orElseThrow())
        .containsExactly(
            Witness.onlyIf(LanguageCode.of("ru")),
            Witness.alsoIf(LanguageCode.of("uk")),
            Witness.alsoIf(LanguageCode.of("pl")));
    assertThat(PackSelfTest.run(ENGLISH, packs))
        .extracting(FileProblem::message)
        .noneMatch(message -> message.contains("matches in the bad example"));
  }

  @Test
  void aMessageCanQuoteTheMatch() {
    String entry =
        entry(
            "pattern: 'green {NN}'\n  message: 'No \\2 is green.'\n  safe: true\n  replace: 'red'");
    Match match = check(entry, "I like green tea.").get(0);
    assertThat(match.message()).isEqualTo("No tea is green.");
    assertThat(match.safe()).isTrue();
  }

  @Test
  void spansAreInTheSegment() {
    Match match = check(entry("pattern: 'tea'"), "Milk first 🙂. Then  tea.").get(0);
    assertThat(match.text()).isEqualTo("tea");
  }

  @Test
  void runsLanguageToolRulesAsTheyAre() {
    Packs packs = Engines.packs("en/from-de/order.xml", PackSelfTestTest.XML);
    PackCheck check = PackCheck.of(ENGLISH, packs);
    assertThat(check.rules())
        .extracting(r -> r.id().value())
        .containsExactly("en/from-de/order/TEA_GREEN");
    Match match =
        check
            .matches(ENGLISH.analyze(Engines.segment(Role.PARAGRAPH, "Yes. I like tea green.")))
            .get(0);
    assertThat(match.text()).isEqualTo("tea green");
    assertThat(match.replacements()).containsExactly("green tea");
    assertThat(match.rule().type()).hasToString("linguistic-conventions/grammar");
    assertThat(match.witness()).contains(Witness.onlyIf(LanguageCode.of("de")));
  }

  private static List<Match> check(String entry, String text) {
    Packs packs = Engines.packs("en/a.yaml", entry);
    assertThat(packs.problems()).isEmpty();
    return PackCheck.of(ENGLISH, packs)
        .matches(ENGLISH.analyze(Engines.segment(Role.PARAGRAPH, text)));
  }

  private static String entry(String keys) {
    return """
        - id: test
          mqm: accuracy/mistranslation
          severity: minor
          why: Because it is a test.
          bad: ['[[x]] y', '[[x]]']
          good: [y]
        """
        + "  "
        + keys
        + "\n";
  }
}
