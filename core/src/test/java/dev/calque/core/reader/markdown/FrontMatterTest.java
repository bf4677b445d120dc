package dev.calque.core.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.reader.Shown;
import dev.calque.core.reader.UnreadableException;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

  private static Shown read(String text) {
    return Shown.by(MarkdownReader.markdown(), text);
  }

  @Test
  void fieldsThatReadersSeeAreSegments() {
    Shown shown =
        read(
            "---\nTitle: Two lakes # deep\ndate: 2024-05-01\nsummary: \"Both\"\ntags: [a]\n---\nBody.");
    assertThat(shown.segments())
        .containsExactly("TITLE Two lakes", "FRONT_MATTER Both", "PARAGRAPH Body.");
    assertThat(shown.isVerbatim("Two lakes")).isTrue();
    assertThat(shown.sourceOf("Body")).isEqualTo("Body");
  }

  @Test
  void nestedFieldsAreNot() {
    assertThat(read("---\nimage:\n  title: Nested\n---\nBody.").texts()).containsExactly("Body.");
  }

  @Test
  void singleQuotesAreDoubledInside() {
    Shown shown = read("---\ntitle: 'The ship''s bell'\n---\n");
    assertThat(shown.texts()).containsExactly("The ship's bell");
    assertThat(shown.sourceOf("ship's bell")).isEqualTo("ship''s bell");
    assertThat(shown.isVerbatim("bell")).isTrue();
  }

  @Test
  void escapesInDoubleQuotes() {
    Shown shown = read("---\ntitle: \"A \\\"deep\\\" \\u00e9t\\u00e9 \\U0001F6A2 lake\"\n---\n");
    assertThat(shown.texts()).containsExactly("A \"deep\" été \uD83D\uDEA2 lake");
    assertThat(shown.sourceOf("été")).isEqualTo("\\u00e9t\\u00e9");
    assertThat(shown.sourceOf("lake")).isEqualTo("lake");
    assertThat(shown.isVerbatim("deep")).isTrue();
  }

  @Test
  void blocksAndFoldedLines() {
    Shown shown =
        read(
            "---\ndescription: >-\n  The lake\n  is deep.\nexcerpt: |\n  One\n  two\ntitle: plain\n  goes on\n---\n");
    assertThat(shown.segments())
        .containsExactly(
            "FRONT_MATTER The lake is deep.", "FRONT_MATTER One\ntwo", "TITLE plain goes on");
    assertThat(shown.sourceOf("is deep.")).isEqualTo("is deep.");
    assertThat(shown.sourceOf("lake is")).isEqualTo("lake\n  is");
  }

  @Test
  void windowsLineEnds() {
    Shown shown = read("---\r\ntitle: \"The\r\n  lake\"\r\n---\r\nBody\r\nhere.");
    assertThat(shown.segments()).containsExactly("TITLE The lake", "PARAGRAPH Body here.");
  }

  @Test
  void toml() {
    Shown shown =
        read(
            "+++\ntitle = \"A \\\"lake\\\"\"\ndescription = '''\nTwo\nlines'''\nlanguage = \"en-GB\"\n[extra]\nsummary = \"no\"\n+++\nBody.");
    assertThat(shown.segments())
        .containsExactly("TITLE A \"lake\"", "FRONT_MATTER Two\nlines", "PARAGRAPH Body.");
    assertThat(shown.document().declaredLanguage()).contains(new LanguageCode("en"));
  }

  @Test
  void languagesAreDeclared() {
    var document = read("---\nlang: en_US\ntranslated_from: fr\n---\n").document();
    assertThat(document.declaredLanguage()).contains(new LanguageCode("en"));
    assertThat(document.declaredSourceLanguage()).contains(new LanguageCode("fr"));
    for (String key : List.of("source-language", "source_language", "sourceLanguage")) {
      assertThat(read("---\n" + key + ": fr\n---\n").document().declaredSourceLanguage())
          .contains(new LanguageCode("fr"));
    }
    assertThat(read("---\nlanguage: English please\n---\n").document().declaredLanguage())
        .isEmpty();
  }

  @Test
  void aRuleAcrossThePageIsNoFrontMatter() {
    assertThat(read("---\nThe lake is deep.\n\n---\nMore.").texts())
        .containsExactly("The lake is deep.", "More.");
    assertThat(read("---\n\nThe lake.").texts()).containsExactly("The lake.");
  }

  @Test
  void emptyFrontMatterIsNothing() {
    assertThat(read("---\n---\nBody.").texts()).containsExactly("Body.");
    assertThat(read("---\n# a comment\nkey:\n---\nBody.").texts()).containsExactly("Body.");
  }

  @Test
  void unclosedFrontMatterIsAnError() {
    assertThatThrownBy(() -> read("---\ntitle: Lakes\n\nBody."))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("article:1: the front matter is not closed; ");
  }

  @Test
  void malformedFrontMatterNamesItsLine() {
    assertThatThrownBy(() -> read("---\ndate: 2024\ntitle: Lakes: a: story\n---\nBody."))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("article:3: the front matter is not valid YAML (")
        .hasMessageContaining("; correct it");
    assertThatThrownBy(() -> read("+++\nlang = \"en\"\ntitle = Lakes\n+++\nBody."))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("article:3: the front matter is not valid TOML (");
  }
}
