package dev.calque.core.languagetool.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.yaml.FileProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackSelfTestTest {

  static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rules lang="en">
        <category id="linguistic-conventions/grammar" name="Word order">
          <rule id="TEA_GREEN" name="adjective behind its noun">
            <pattern><token>tea</token><token>green</token></pattern>
            <message>The adjective comes first: <suggestion>green tea</suggestion>.</message>
            <example correction="green tea">I like <marker>tea green</marker>.</example>
            <example>I like green tea.</example>
          </rule>
        </category>
      </rules>
      """;

  private static final LanguageToolEngine ENGLISH = Engines.english();

  private static final String ENTRY =
      """
      - id: keys-under-door
        pattern: '<put> the key under the door'
        replace: '<close:1> down'
        mqm: accuracy/mistranslation
        severity: major
        why: A French image for closing a shop.
        bad:
          - 'The baker [[put the key under the door]] in May.'
          - '## Shops [[putting the key under the door]]'
        good:
          - 'She left the key under the mat.'
      """;

  @Test
  void passesAnEntryThatKeepsItsPromise() {
    assertThat(run("en/from-fr/a.yaml", ENTRY)).isEmpty();
    assertThat(run("en/from-de/order.xml", XML)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The baker [[put]]; The baker [[has put]]; 8; the match is",
        "[[put the key under the door]] in May; [[put the keys under the door]] in May; 8; no match",
        "in May.; and put the key under the door.; 8; 2 matches",
        "<close:1> down; \\1 \\2 \\3 under the door again; 8; does not silence",
        "left the key under the mat; put the key under the door; 11; a match in the good example"
      })
  void saysWhichExampleFails(String right, String wrong, int line, String problem) {
    String entry = ENTRY.replace(right, wrong);
    if (right.contains("[[put]]")) {
      entry = ENTRY.replace("baker [[put", "[[baker put");
    }
    assertThat(run("en/a.yaml", entry))
        .anySatisfy(
            found -> {
              assertThat(found.line()).isEqualTo(line);
              assertThat(found.message()).startsWith("en/a/keys-under-door: ").contains(problem);
            });
  }

  @Test
  void includesWhatWasWrongInLoading() {
    assertThat(run("en/a.yaml", "- id: x\n")).hasSizeGreaterThan(4);
  }

  @Test
  void runsTheExamplesOfLanguageToolRules() {
    assertThat(run("en/order.xml", XML.replace("I like green tea.", "I like tea green.")))
        .extracting(FileProblem::message)
        .singleElement()
        .asString()
        .startsWith("en/order/TEA_GREEN: a match in the good example");
  }

  private static List<FileProblem> run(String path, String text) {
    return PackSelfTest.run(ENGLISH, Engines.packs(path, text));
  }
}
