package dev.calque.core.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  private static final LanguageCode ENGLISH = LanguageCode.of("en");

  @TempDir Path folder;

  @Test
  void columnsMayStandInAnyOrder() {
    GlossaryFile file =
        read(
            """
            Note,do-not-translate,forbidden,LANGUAGE,owner,term
            "our word, since May",no,tram | streetcar,en-GB,Ann,light rail
            ,yes,The World,,Bob,Le Monde
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(file.glossary().entries())
        .containsExactly(
            new GlossaryEntry(
                Optional.of(ENGLISH),
                List.of("light rail"),
                List.of("tram", "streetcar"),
                false,
                "our word, since May"),
            new GlossaryEntry(
                Optional.empty(), List.of("Le Monde"), List.of("The World"), true, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theHeaderTellsTheSeparator(String separator) {
    GlossaryFile file = read("\uFEFFterm,forbidden\nrail,tram\n\n".replace(",", separator));

    assertThat(file.problems()).isEmpty();
    assertThat(file.glossary().entries())
        .containsExactly(
            new GlossaryEntry(Optional.empty(), List.of("rail"), List.of("tram"), false, ""));
  }

  @Test
  void allMistakesAreSaidAtOnceWithTheirLine() {
    GlossaryFile file =
        read(
            """
            term,language,forbiden,forbidden,do-not-translate
            rail,xx,,tram,
            ,en,,tram,no
            "rail",en,"a
            b",rail|tram,no
            Le Monde,en,,,maybe
            """);

    assertThat(file.problems().stream().map(problem -> problem.line() + problem.message()))
        .containsExactly(
            "1unknown column \"forbiden\"; did you mean \"forbidden\"?",
            "2\"xx\" is the code of no language; write one such as en, fr or uk",
            "3a row without a term; write one in the column \"term\"",
            "4\"rail\" is a term and forbidden; take it out of one of the two",
            "6\"do-not-translate\" is \"maybe\"; write yes or no");
    assertThat(file.problems().get(0).file()).endsWith("glossary.csv");
  }

  @Test
  void columnsThatMattersMustBeThere() {
    assertThat(messages("forbidden,note\ntram,\n"))
        .containsExactly(
            "1: no column \"term\"; begin with a line that names the columns: term,forbidden");
    assertThat(messages("term,note\nrail,\n"))
        .containsExactly(
            "1: neither a column \"forbidden\" nor \"do-not-translate\"; add one of them");
    assertThat(messages("term,term,forbidden\n"))
        .containsExactly("1: two columns \"term\"; keep one");
    assertThat(messages(""))
        .containsExactly("1: empty; begin with a line that names the columns: term,forbidden");
  }

  @Test
  void brokenQuotesAreAProblemOfTheirLine() {
    assertThat(messages("term,forbidden\nrail,tram\n\"rail\"s,tram\n"))
        .containsExactly(
            "3: no table from here; put quotes around a whole cell, and double inner ones");
  }

  @Test
  void otherEncodingsAreRefused() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "term,forbidden\ncafé,bar\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(GlossaryFile.read(file).problems())
        .extracting(problem -> problem.message())
        .containsExactly("not UTF-8; save the table in that encoding");
  }

  @Test
  void otherKindsOfFilesAndMissingOnesAreProblems() throws IOException {
    Path other = Files.writeString(folder.resolve("glossary.xlsx"), "");

    assertThat(GlossaryFile.read(other).problems().get(0).message())
        .isEqualTo("no known kind of glossary; name it .tbx, .xml, .csv or .tsv");
    assertThat(GlossaryFile.read(folder.resolve("none.csv")).problems().get(0).message())
        .contains("cannot be read");
  }

  @Test
  void whatStaysAsItIsStaysSoInEveryLanguage() {
    Glossary glossary =
        read("term,language,forbidden,do-not-translate\nLe Monde,en,The World,yes\nrail,en,tram,\n")
            .glossary();

    assertThat(glossary.in(ENGLISH).entries()).hasSize(2);
    assertThat(glossary.in(LanguageCode.of("de")).entries())
        .containsExactly(
            new GlossaryEntry(Optional.of(ENGLISH), List.of("Le Monde"), List.of(), true, ""));
  }

  @Test
  void theWordsOfTermsAreTheHousesOwn() {
    assertThat(read("term,forbidden\nl'e-mail (privé),courriel\n").glossary().words())
        .containsExactly("l'e-mail", "privé");
  }

  private List<String> messages(String content) {
    return read(content).problems().stream()
        .map(problem -> problem.line() + ": " + problem.message())
        .toList();
  }

  private GlossaryFile read(String content) {
    try {
      return GlossaryFile.read(Files.writeString(folder.resolve("glossary.csv"), content));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
