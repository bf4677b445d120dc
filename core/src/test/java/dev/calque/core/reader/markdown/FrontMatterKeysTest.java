package dev.calque.core.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.reader.ReadOptions;
import dev.calque.core.reader.Shown;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontMatterKeysTest {

  private static final String YAML =
      """
      ---
      # \uD83D\uDEA2
      Title: Two lakes
      description: Left out
      seo:
        title: "The \\"deep\\" lake"
        image: { alt: 'A ship''s bell' }
      teasers:
        - One boat
        - >-
          Two
          boats
        - 3
      authors:
        - name: Ann
        - name: Bob
      ---
      Body.
      """;

  private static final String TOML =
      """
      +++
      title = "Two lakes"
      description = "Left out"
      teasers = [
        "One \\"boat\\"", # a comment with "quotes"
        'Two boats',
      ]
      [seo]
      title = 'The lake'
      [[authors]]
      title = "Nobody"
      +++
      Body.
      """;

  @Test
  void chosenKeysReplaceTheUsualOnes() {
    assertThat(read(YAML, "title", "seo.title", "seo.image.alt").segments())
        .containsExactly(
            "TITLE Two lakes",
            "FRONT_MATTER The \"deep\" lake",
            "FRONT_MATTER A ship's bell",
            "PARAGRAPH Body.");
    assertThat(read(YAML).texts()).containsExactly("Body.");
  }

  @Test
  void withoutAChoiceTheUsualOnesAreText() {
    assertThat(Shown.by(MarkdownReader.markdown(), ReadOptions.DEFAULT, YAML).texts())
        .containsExactly("Two lakes", "Left out", "Body.");
  }

  @Test
  void ofAListEachTextIsOne() {
    Shown shown = read(YAML, "teasers", "authors.name");

    assertThat(shown.texts()).containsExactly("One boat", "Two boats", "Ann", "Bob", "Body.");
    assertThat(shown.sourceOf("Two boats")).isEqualTo("Two\n    boats");
    assertThat(shown.sourceOf("Bob")).isEqualTo("Bob");
    assertThat(shown.isVerbatim("One boat")).isTrue();
  }

  @Test
  void placesAreRightBehindCharactersOfTwoUnits() {
    Shown shown = read(YAML, "Seo.Title");

    assertThat(shown.sourceOf("lake")).isEqualTo("lake");
    assertThat(shown.sourceOf("deep\" lake")).isEqualTo("deep\\\" lake");
    assertThat(shown.document().segments().get(0).map().toSource(new Span(0, 3)))
        .isEqualTo(new Span(YAML.indexOf("The"), YAML.indexOf("The") + 3));
  }

  @Test
  void tomlHasTablesAndLists() {
    Shown shown = read(TOML, "title", "teasers", "seo.title");

    assertThat(shown.segments())
        .containsExactly(
            "TITLE Two lakes",
            "FRONT_MATTER One \"boat\"",
            "FRONT_MATTER Two boats",
            "FRONT_MATTER The lake",
            "PARAGRAPH Body.");
    assertThat(shown.sourceOf("Two boats")).isEqualTo("Two boats");
    assertThat(shown.sourceOf("The lake")).isEqualTo("The lake");
  }

  @Test
  void anArticleNeedNotHaveTheKeys() {
    assertThat(read("---\ndate: 2024-05-01\n---\nBody.", "title", "seo.title").texts())
        .containsExactly("Body.");
    assertThat(read("Body.", "title").texts()).containsExactly("Body.");
  }

  @Test
  void directivesOfFrontMatterStay() {
    assertThat(read("---\ncalque-ignore: casing\n---\nBody.", "title").document().directives())
        .hasSize(1);
  }

  private static Shown read(String text, String... keys) {
    ReadOptions options = new ReadOptions(Optional.of(List.of(keys)));
    return Shown.by(MarkdownReader.markdown(), options, text);
  }
}
