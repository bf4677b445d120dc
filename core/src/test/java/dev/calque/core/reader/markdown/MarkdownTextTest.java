package dev.calque.core.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Laying text along its source loses nothing that the parser understood, and adds nothing. */
class MarkdownTextTest {

  @Property(tries = 1000)
  void allTextOfTheParserIsInTheSegments(@ForAll("texts") String text) {
    String read =
        MarkdownReader.markdown().read(new Source("article", text)).segments().stream()
            .map(Segment::text)
            .collect(Collectors.joining());
    assertThat(withoutSpace(read)).isEqualTo(withoutSpace(literals(text)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "lake",
            " ",
            "\n",
            "\r\n",
            "\n\n",
            "*",
            "**",
            "_",
            "\\",
            "\\\\",
            "\\*",
            "&amp;",
            "&#39;",
            "&quot;",
            "&",
            "&bogus;",
            "[",
            "]",
            "](x)",
            "\n# ",
            "\n- ",
            "\n> ",
            "  \n",
            "\u00e9",
            "\uD83D\uDEA2",
            "?",
            ".",
            "x<b>",
            "x<br>",
            "\t",
            "&amp;amp;",
            "1. ")
        .list()
        .ofMaxSize(25)
        .map(parts -> "a" + String.join("", parts))
        .filter(text -> !hasFormula(text));
  }

  /** A formula between {@code \[} and {@code \]} is no text to the reader. */
  private static boolean hasFormula(String text) {
    int open = text.indexOf("\\[");
    return open >= 0 && text.indexOf("\\]", open) >= 0;
  }

  private static String literals(String text) {
    StringBuilder literals = new StringBuilder();
    Parser.builder()
        .build()
        .parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text node) {
                literals.append(node.getLiteral());
              }
            });
    return literals.toString();
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }
}
