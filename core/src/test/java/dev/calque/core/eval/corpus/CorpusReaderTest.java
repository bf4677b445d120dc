package dev.calque.core.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusReaderTest {

  private static final String LINE =
      "{'document': 'a', 'segment': 1, 'targetLanguage': 'en', 'system': 's', 'origin': 'MT',"
          + " 'target': 'The ferry left.'}";

  @TempDir Path folder;

  @Test
  void readsDocumentsInTheOrderOfTheirLines() throws IOException {
    Path file =
        file(
            "trips.fr-en.jsonl",
            LINE.replace("'a'", "7").replace("'en'", "'en', 'sourceLanguage': 'fr'"),
            "",
            LINE.replace("'a'", "'b'").replace("'MT'", "'HT'"),
            LINE.replace("'a'", "'7'")
                .replace("The ferry left.", "It came back.")
                .replace("}", ", 'role': 'list-item', 'mood': ['good']}"));

    Corpus corpus = CorpusReader.read(List.of(file));

    assertThat(corpus.problems()).isEmpty();
    assertThat(corpus.documents())
        .extracting(document -> document.key().document())
        .containsExactly("b", "7");
    CorpusDocument document = corpus.documents().get(1);
    assertThat(document.key())
        .isEqualTo(new DocumentKey("trips.fr-en", new LanguageCode("en"), Origin.MT, "s", "7"));
    assertThat(document.source()).contains(new LanguageCode("fr"));
    assertThat(document.words()).isEqualTo(6);
    assertThat(document.isAnnotated()).isFalse();
    assertThat(document.segments())
        .containsExactly(
            new CorpusSegment(Optional.empty(), "The ferry left.", Optional.empty()),
            new CorpusSegment(Optional.of(Role.LIST_ITEM), "It came back.", Optional.empty()));
  }

  @Test
  void readsWhatExpertsMarkedEachPlaceAndCategoryOnce() throws IOException {
    String errors =
        "'errors': [{'start': 4, 'end': 9, 'category': 'names', 'rater': 'x'},"
            + " {'start': 4, 'end': 9, 'category': 'names', 'rater': 'y'},"
            + " {'start': 15, 'end': 15, 'category': 'omission', 'severity': 'minor'}]}";
    Path file = file("a.jsonl", LINE.replace("}", ", " + errors));

    CorpusDocument document = CorpusReader.read(List.of(file)).documents().get(0);

    assertThat(document.isAnnotated()).isTrue();
    assertThat(document.segments().get(0).errors().orElseThrow())
        .containsExactly(
            new ExpertSpan(new Span(4, 9), "names"), new ExpertSpan(new Span(15, 15), "omission"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'document': 'a', |  | no 'document'; every line needs one",
        "'target': 'The ferry left.' | 'target': null | no 'target'; every line needs one",
        "'target': 'The ferry left.' | 'target': 5 | 'target' is of type number; write a string",
        "'system': 's' | 'system': ['s'] | 'system' is of type array; write a string or number",
        "'MT' | 'mtt' | 'origin' is 'mtt'; write one of NATIVE, HT, MT",
        "'en' | 'English?' | not a language code",
        "} |  | no JSON",
        "} | } {} | no JSON",
        "{ | [{ | no JSON",
        "'segment': 1 | 'segment': 1, 'segment': 2 | no JSON (Duplicate field 'segment')",
        "} | , 'role': 'hero'} | 'role' is 'hero'; write one of title, heading, paragraph",
        "} | , 'errors': 'none'} | 'errors' is of type string; write a list of objects",
        "} | , 'errors': ['bad']} | an error is of type string; write an object",
        "} | , 'errors': [{'start': 0, 'category': 'x'}]} | the 'end' of an error is missing",
        "} | , 'errors': [{'start': 0, 'end': 3}]} | no 'category'",
        "} | , 'errors': [{'start': 0, 'end': 1.5, 'category': 'x'}]} | write a whole number",
        "} | , 'errors': [{'start': 9, 'end': 16, 'category': 'x'}]} | an error spans 9 to 16, the target has 15 UTF-16 units",
        "} | , 'errors': [{'start': 9, 'end': 8, 'category': 'x'}]} | an error spans 9 to 8",
        "} | , 'errors': [{'start': -1, 'end': 8, 'category': 'x'}]} | an error spans -1 to 8",
      })
  void aBadLineIsNamedAndItsFileIsLeftOut(String part, String instead, String problem)
      throws IOException {
    Path bad = file("bad.jsonl", LINE, LINE.replace(part, instead == null ? "" : instead), LINE);
    Path good = file("good.jsonl", LINE);

    Corpus corpus = CorpusReader.read(List.of(bad, good));

    assertThat(corpus.problems()).hasSize(1);
    assertThat(corpus.problems().get(0).replace('"', '\''))
        .startsWith(bad + ":2: ")
        .contains(problem);
    assertThat(corpus.documents())
        .extracting(document -> document.key().set())
        .containsExactly("good");
  }

  @Test
  void manyBadLinesAreCounted() throws IOException {
    Path file = file("bad.jsonl", "1", "2", "3", "4", "5", "6", "7");

    assertThat(CorpusReader.read(List.of(file)).problems())
        .hasSize(6)
        .last()
        .isEqualTo(file + ": 2 more lines are wrong");
  }

  @Test
  void readsPackedFilesAndSeesDamage() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write((json(LINE) + "\n").repeat(50).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = packed.toByteArray();
    Path whole = Files.write(folder.resolve("whole.jsonl.gz"), bytes);
    Path half =
        Files.write(folder.resolve("half.jsonl.gz"), Arrays.copyOf(bytes, bytes.length / 2));
    Path none =
        Files.write(folder.resolve("none.jsonl.gz"), json(LINE).getBytes(StandardCharsets.UTF_8));

    Corpus corpus = CorpusReader.read(List.of(whole, half, none));

    assertThat(corpus.documents()).hasSize(1);
    assertThat(corpus.problems()).hasSize(2).allMatch(problem -> problem.contains("damaged gzip"));
  }

  @Test
  void otherEncodingsEmptyFilesAndNamesakesAreProblems() throws IOException {
    Path latin =
        Files.write(
            folder.resolve("latin.jsonl"),
            json(LINE).replace("ferry", "traversée").getBytes(StandardCharsets.ISO_8859_1));
    Path empty = file("empty.jsonl");
    Path one = file("same.jsonl", LINE);
    Path other = Files.createDirectory(folder.resolve("more")).resolve("same.jsonl");
    Files.writeString(other, json(LINE));
    Path missing = folder.resolve("missing.jsonl");

    Corpus corpus = CorpusReader.read(List.of(latin, empty, one, one, other, missing));

    assertThat(corpus.documents()).hasSize(1);
    assertThat(corpus.problems())
        .satisfiesExactly(
            problem -> assertThat(problem).startsWith(latin + ":1: not in UTF-8"),
            problem -> assertThat(problem).startsWith(empty + ": no lines"),
            problem -> assertThat(problem).startsWith(other + ": a set of this name"),
            problem -> assertThat(problem).startsWith(missing + ": cannot be read"));
  }

  @Test
  void findsCorporaInFolders() throws IOException {
    Path b = file("b.jsonl", LINE);
    Path a =
        Files.write(Files.createDirectory(folder.resolve("a")).resolve("x.jsonl.gz"), new byte[1]);
    file("notes.txt", LINE);

    assertThat(CorpusFiles.in(folder)).containsExactly(a, b);
    assertThat(CorpusFiles.in(b)).containsExactly(b);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), json(String.join("\n", lines)));
  }

  private static String json(String line) {
    return line.replace('\'', '"');
  }
}
