package dev.calque.core.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.reader.html.HtmlReader;
import dev.calque.core.reader.markdown.MarkdownReader;
import dev.calque.core.reader.plain.PlainTextReader;
import dev.calque.core.text.Document;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every text, however broken. */
class ReaderPropertiesTest {

  @Property(tries = 1000)
  void markdown(@ForAll("markdownTexts") String text) {
    verify(MarkdownReader.markdown(), text);
  }

  @Property(tries = 1000)
  void mdx(@ForAll("markdownTexts") String text) {
    verify(MarkdownReader.mdx(), text);
  }

  @Property(tries = 1000)
  void html(@ForAll("htmlTexts") String text) {
    verify(new HtmlReader(), text);
  }

  @Property(tries = 1000)
  void plain(@ForAll("markdownTexts") String text) {
    verify(new PlainTextReader(), text);
  }

  @Property(tries = 1000)
  void frontMatter(@ForAll("values") String value) {
    String text = "---\ndate: 2024\ntitle: " + value + "\n---\nBody";
    try {
      verify(MarkdownReader.markdown(), text);
    } catch (UnreadableException malformed) {
      assertThat(malformed).hasMessageStartingWith("article:");
    }
  }

  @Property(tries = 1000)
  void anyString(@ForAll String text) {
    verify(MarkdownReader.markdown(), text);
    verify(new HtmlReader(), text);
    verify(new PlainTextReader(), text);
  }

  @Provide
  Arbitrary<String> markdownTexts() {
    return textsOf(Snippets.MARKDOWN_SNIPPETS, Snippets.HTML_SNIPPETS);
  }

  @Provide
  Arbitrary<String> htmlTexts() {
    return textsOf(Snippets.HTML_SNIPPETS, Snippets.HTML_SNIPPETS);
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
            "a",
            "lake",
            " ",
            "\"",
            "'",
            "''",
            "\\\"",
            "\\n",
            "\\u00e9",
            "\\x41",
            "\n  ",
            "\r\n  ",
            "|\n  ",
            ">-\n  ",
            ": ",
            "#",
            " # c",
            "\uD83D\uDEA2",
            "é",
            "\\",
            "\t",
            "[",
            "]",
            "{",
            "&a ",
            "!!str ",
            "\\U0001F6A2")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> textsOf(String[] often, String[] seldom) {
    return Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(Snippets.TEXT_SNIPPETS)),
            Tuple.of(5, Arbitraries.of(often)),
            Tuple.of(1, Arbitraries.of(seldom)))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.startsWith("---") && !text.startsWith("+++"));
  }

  private static void verify(DocumentReader reader, String text) {
    Document document = reader.read(new Source("article", text));
    List<Segment> segments = document.segments();
    int lastStart = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      assertThat(segment.index()).isEqualTo(i);
      assertThat(segment.text()).isNotBlank();
      Span whole = segment.map().toSource(new Span(0, segment.text().length()));
      assertThat(whole.end()).isLessThanOrEqualTo(text.length());
      assertThat(whole.start()).as("order of %s", segment).isGreaterThanOrEqualTo(lastStart);
      lastStart = whole.start();
      verifyUnits(segment, text);
    }
  }

  private static void verifyUnits(Segment segment, String text) {
    Span before = new Span(0, 0);
    for (int i = 0; i < segment.text().length(); i++) {
      Span plain = new Span(i, i + 1);
      Span source = segment.map().toSource(plain);
      assertThat(source.start()).isGreaterThanOrEqualTo(before.start());
      if (segment.map().isVerbatim(plain)) {
        assertThat(source.in(text)).isEqualTo(plain.in(segment.text()));
        assertThat(source.start()).isGreaterThanOrEqualTo(before.end());
      } else {
        assertThat(source.isEmpty()).as("source of %s in %s", plain, segment).isFalse();
      }
      before = source;
    }
  }
}
