package dev.calque.core.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.reader.html.HtmlReader;
import dev.calque.core.reader.markdown.MarkdownReader;
import dev.calque.core.reader.plain.PlainTextReader;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import org.junit.jupiter.api.Test;

class ReadersTest {

  @Test
  void choosesByExtensionInAnyCase() {
    assertThat(Readers.forName("docs/a.b.MD")).containsInstanceOf(MarkdownReader.class);
    assertThat(Readers.forName("a.mdx")).containsInstanceOf(MarkdownReader.class);
    assertThat(Readers.forName("a.Htm")).containsInstanceOf(HtmlReader.class);
    assertThat(Readers.forName("a.xhtml")).containsInstanceOf(HtmlReader.class);
    assertThat(Readers.forName("a.txt")).containsInstanceOf(PlainTextReader.class);
    assertThat(Readers.forName("site.md/LICENSE")).isEmpty();
    assertThat(Readers.forName("a.png")).isEmpty();
  }

  @Test
  void looksAtTheContentWhereThereIsNoName() {
    assertThat(Readers.forContent("\n<!-- x --><!DOCTYPE html><p>a"))
        .isInstanceOf(HtmlReader.class);
    assertThat(Readers.forContent("<p>a</p>")).isInstanceOf(HtmlReader.class);
    assertThat(Readers.forContent("A <p> tag")).isInstanceOf(MarkdownReader.class);
  }

  @Test
  void modulesAreNotTextInMdx() {
    String text = "import A from './a'\n\nThe lake.";
    assertThat(Readers.read(new Source("a.mdx", text)).segments())
        .extracting(Segment::text)
        .containsExactly("The lake.");
    assertThat(Readers.read(new Source("a.md", text)).segments()).hasSize(2);
  }
}
