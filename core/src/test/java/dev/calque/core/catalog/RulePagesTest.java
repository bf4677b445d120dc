package dev.calque.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RulePagesTest {

  private static final LanguageCode DE = LanguageCode.of("de");
  private static final LanguageCode EN = LanguageCode.of("en");

  private static final Rule NAME =
      rule("casing/name")
          .meaning(Confidence.MEDIUM, "the dictionary has it so")
          .meaning(Confidence.HIGH, "the tables know it")
          .with("The road to [[vilnius]].", "The road to Vilnius.");

  private final SortedMap<String, String> pages = RulePages.of(catalog());

  @Test
  void aRuleHasAPageThatNamesItsLanguages() {
    assertThat(pages.get("casing/name.md"))
        .contains("# casing/name\n\n" + RuleText.of(NAME))
        .endsWith("Looks at articles in: German, English\n");
  }

  @Test
  void theTextGivesTheSurestMeaningFirstAndTheExamplesLast() {
    assertThat(RuleText.of(NAME))
        .containsSubsequence(
            "a summary",
            "- severity: major",
            "- high confidence: the tables know it",
            "- medium confidence: the dictionary has it so",
            "A rationale.",
            "    wrong  The road to [[vilnius]].\n    right  The road to Vilnius.\n");
  }

  @Test
  void thePageOfAPackHasAllItsEntries() {
    assertThat(pages.get("packs/en/from-fr/idioms.md"))
        .contains("# en/from-fr/idioms\n\n2 entries\n", "## keys\n", "## shoes\n")
        .contains("- in translations from: French\n");
  }

  @Test
  void whatLooksLikeMarkupIsShownAsText() {
    assertThat(pages.get("encoding/entity.md")).contains("no &lt;b> in text");
  }

  @Test
  void theMatrixCountsEntriesByTargetAndSource() {
    assertThat(new PackMatrix(catalog()))
        .hasToString(
            """
            | articles in | any source | from fr |
            |---|--:|--:|
            | German |  |  |
            | English | 1 | 2 |
            """);
  }

  @Test
  void theIndexLinksToEveryOtherPage() {
    assertThat(pages.keySet())
        .filteredOn(path -> !path.equals("README.md"))
        .hasSize(5)
        .allSatisfy(path -> assertThat(pages.get("README.md")).contains("(" + path + ")"));
  }

  private static Catalog catalog() {
    SortedMap<LanguageCode, List<Rule>> rules = new TreeMap<>();
    rules.put(DE, List.of(NAME));
    rules.put(
        EN,
        List.of(
            NAME,
            rule("encoding/entity").with("[[&lt;b>]]", "no <b>"),
            rule("languagetool/IT_IT"),
            rule("en/misc/once"),
            fromFrench("en/from-fr/idioms/keys"),
            fromFrench("en/from-fr/idioms/shoes")));
    return Catalog.of(rules);
  }

  private static Rule fromFrench(String id) {
    Rule rule = rule(id);
    return new Rule(
        rule.id(),
        rule.type(),
        rule.severity(),
        rule.summary(),
        rule.rationale(),
        new TreeMap<>(),
        List.of(),
        List.of(LanguageCode.of("fr")));
  }

  private static Rule rule(String id) {
    String summary = id.startsWith("encoding") ? "no <b> in text" : "a summary";
    return Rule.of(id, "accuracy/mistranslation", Severity.MAJOR, summary, "A rationale.");
  }
}
