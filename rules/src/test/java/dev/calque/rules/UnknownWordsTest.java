package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.analysis.Lexicons;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.words.UnknownWordCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.LanguageToolLexicons;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of words that no dictionary has, in every language: {@code unknown-words.tsv}. */
class UnknownWordsTest {

  private static final Knowledge KNOWLEDGE = CalqueRules.knowledge();
  private static final Lexicons LEXICONS = new LanguageToolLexicons(KNOWLEDGE);
  private static final Map<LanguageCode, LanguageToolEngine> ENGINES = new ConcurrentHashMap<>();

  static Stream<Row> rows() throws IOException {
    try (InputStream stream = UnknownWordsTest.class.getResourceAsStream("/unknown-words.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .map(c -> new Row(LanguageCode.of(c[0]), c[1], c[2], c.length > 3 ? c[3] : ""))
              .toList()
              .stream();
    }
  }

  record Row(LanguageCode language, String expected, String text, String answer) {}

  @ParameterizedTest
  @MethodSource("rows")
  void isFoundOrLeftAlone(Row row) {
    List<Match> found = find(row.language(), row.text().replaceAll("\\[\\[|]]", ""));

    if (row.expected().equals("silent")) {
      assertThat(found).isEmpty();
      return;
    }
    String marked = row.text().replaceAll(".*\\[\\[|]].*", "");
    assertThat(found).extracting(Match::text).containsExactly(marked);
    Match match = found.get(0);
    if (row.expected().equals("typo")) {
      assertThat(match.rule().id().value()).isEqualTo("spelling/typo");
      assertThat(match.replacements()).startsWith(row.answer());
    } else {
      assertThat(match.rule().id().value()).isEqualTo("untranslated/word");
      assertThat(match.message()).contains(row.answer());
    }
  }

  /** What an editor sees by default. */
  private static List<Match> find(LanguageCode language, String text) {
    LanguageToolEngine engine =
        ENGINES.computeIfAbsent(
            language, code -> LanguageToolEngine.load(KNOWLEDGE, code, 1).orElseThrow());
    Segment segment =
        new Segment(
            0, Role.PARAGRAPH, 0, text, OffsetMap.verbatim(0, text.length()), Optional.empty());
    Article article =
        new Article(
            language,
            Optional.empty(),
            List.of(engine.analyze(segment)),
            List.of(),
            engine.lexicon(),
            LEXICONS);
    return UnknownWordCheck.load(KNOWLEDGE, language).check(article).stream()
        .filter(match -> match.confidence() != Confidence.LOW)
        .filter(match -> match.witness().stream().noneMatch(witness -> witness.isConditional()))
        .toList();
  }
}
