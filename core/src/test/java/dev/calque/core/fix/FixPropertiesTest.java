package dev.calque.core.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Check;
import dev.calque.core.lint.Report;
import dev.calque.core.reader.Readers;
import dev.calque.core.text.Document;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for fixes of any words in any article. */
class FixPropertiesTest {

  private static final String WORD = "kyiv";

  @Property(tries = 1000)
  void nothingOutsideOfTheirSpansChanges(
      @ForAll("articles") Source article, @ForAll("replacements") String replacement) {
    Report before = linter(replacement).apply(article);

    Rewrite rewrite = Rewrite.of(article, before.findings(), FixLevel.ALL, Readers::read);

    List<Span> spans = rewrite.corrections().stream().map(c -> c.fix().span()).toList();
    assertThat(without(spans, article.text()))
        .isEqualTo(without(rewrite.places(), rewrite.source().text()));
    assertThat(spans).allSatisfy(s -> assertThat(s.in(article.text())).isEqualTo(WORD));
    assertThat(rewrite.places())
        .allSatisfy(s -> assertThat(s.in(rewrite.source().text())).isEqualTo(replacement));
  }

  @Property(tries = 1000)
  void theArticleHasTheSameBlocksAndEachFixRemovesItsFinding(
      @ForAll("articles") Source article, @ForAll("replacements") String replacement) {
    Report before = linter(replacement).apply(article);

    Fixed fixed =
        new Fixer(FixLevel.ALL, Readers::read, linter(replacement), Report::findings).fix(article);

    assertThat(blocks(fixed.after().source())).isEqualTo(blocks(article));
    assertThat(fixed.after().findings())
        .hasSize(before.findings().size() - fixed.corrections().size());
  }

  @Property(tries = 1000)
  void aSecondRunDoesNothing(
      @ForAll("articles") Source article,
      @ForAll("replacements") String first,
      @ForAll("replacements") String second) {
    Function<Source, Report> linter =
        FixKit.linter(
            FixKit.safe("x/word", WORD, first),
            FixKit.safe("x/other", "lake", second),
            FixKit.safe("x/back", "X", "lake"));
    Fixer fixer = new Fixer(FixLevel.SAFE, Readers::read, linter, Report::findings);

    Source once = fixer.fix(article).after().source();

    assertThat(fixer.fix(once).isChanged()).isFalse();
  }

  @Provide
  Arbitrary<Source> articles() {
    Arbitrary<String> part =
        Arbitraries.of(
            WORD,
            WORD,
            "lake",
            " ",
            " ",
            "\n",
            "\r\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "# ",
            "> ",
            "* ",
            "1. ",
            "[",
            "](x)",
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "&amp;",
            "&",
            "é",
            "\uD83D\uDEA2",
            "\\",
            "| ",
            "---\n",
            "title: ",
            "'",
            "\"",
            ": ",
            "<!-- ",
            " -->",
            "```\n");
    return Arbitraries.of("a.md", "a.html", "a.txt")
        .flatMap(
            name ->
                part.list()
                    .ofMaxSize(30)
                    .map(parts -> String.join("", parts))
                    .filter(text -> !text.startsWith("---"))
                    .map(text -> new Source(name, text)));
  }

  @Provide
  Arbitrary<String> replacements() {
    return Arbitraries.of(
        "X", "", " ", "two X", "*X*", "<b>", "&lt;", "&", "# ", "`", "\n\n", "'", "X\\", "é",
        "[x](y)");
  }

  private static Function<Source, Report> linter(String replacement) {
    Check check = FixKit.unsafe("x/word", WORD, replacement);
    return FixKit.linter(check);
  }

  private static String without(List<Span> spans, String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      rest.append(text, at, span.start()).append('\u0000');
      at = span.end();
    }
    return rest.append(text.substring(at)).toString();
  }

  private static List<String> blocks(Source source) {
    Document document = Readers.read(source);
    return document.segments().stream().map(FixPropertiesTest::block).toList();
  }

  private static String block(Segment segment) {
    return segment.role() + " " + segment.level();
  }
}
