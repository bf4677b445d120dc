package dev.calque.core.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TbxReaderTest {

  private static final List<GlossaryEntry> RAIL =
      List.of(
          entry("en", List.of("light rail", "LRT"), List.of("tram", "streetcar"), "City lines."),
          entry("de", List.of("Stadtbahn"), List.of(), "City lines."),
          entry("en", List.of(), List.of("choo-choo"), ""));

  @TempDir Path folder;

  @Test
  void readsTheDialectOf2008() {
    GlossaryFile file =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
            <martif type="TBX-Basic" xml:lang="en">
             <martifHeader><fileDesc><sourceDesc><p>Ann</p></sourceDesc></fileDesc></martifHeader>
             <text><body>
              <termEntry id="c1">
               <note>City lines.</note>
               <langSet xml:lang="en-US">
                <tig><term>LRT</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
                <ntig><termGrp><term>light <hi>rail</hi></term>
                 <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
                <tig><term>tram</term><termNote type="partOfSpeech">noun</termNote>
                 <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
                <tig><term>streetcar</term>
                 <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
               </langSet>
               <langSet xml:lang="de"><tig><term>Stadtbahn</term></tig></langSet>
              </termEntry>
              <termEntry id="c2"><langSet xml:lang="en"><tig><term>choo-choo</term>
               <termNote type="administrativeStatus">notRecommended</termNote></tig></langSet></termEntry>
             </body></text>
            </martif>
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(file.glossary().entries()).isEqualTo(RAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<termNote type=\"administrativeStatus\">%s</termNote>",
        "<min:administrativeStatus>%s</min:administrativeStatus>"
      })
  void readsBothStylesOf2019(String status) {
    GlossaryFile file =
        read(
            """
            <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
              xmlns:min="http://www.tbxinfo.net/ns/min">
             <text><body>
              <conceptEntry id="c1">
               <note>City lines.</note>
               <langSec xml:lang="en">
                <termSec><term>LRT</term></termSec>
                <termSec><term>light rail</term>PREFERRED</termSec>
                <termSec><term>tram</term>DEPRECATED</termSec>
                <termSec><term>streetcar</term>SUPERSEDED</termSec>
               </langSec>
               <langSec xml:lang="de"><termSec><term>Stadtbahn</term></termSec></langSec>
              </conceptEntry>
              <conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>choo-choo</term>DEPRECATED
              </termSec></langSec></conceptEntry>
             </body></text>
            </tbx>
            """
                .replace("PREFERRED", status.formatted("preferredTerm-admn-sts"))
                .replace("DEPRECATED", status.formatted("deprecatedTerm-admn-sts"))
                .replace("SUPERSEDED", status.formatted("supersededTerm-admn-sts")));

    assertThat(file.problems()).isEmpty();
    assertThat(file.glossary().entries()).isEqualTo(RAIL);
  }

  @Test
  void entitiesOfFilesAreNotRead() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    GlossaryFile file =
        read(
            """
            <!DOCTYPE martif [<!ENTITY x SYSTEM "%s">]>
            <martif><text><body><termEntry><langSet xml:lang="en">
            <tig><term>a&x;</term></tig></langSet></termEntry></body></text></martif>
            """
                .formatted(folder.resolve("secret.txt").toUri()));

    assertThat(file.glossary().isEmpty()).isTrue();
    assertThat(messages(file)).hasSize(1);
    assertThat(messages(file).get(0)).startsWith("3: not XML from here: ").doesNotContain("secret");
  }

  @Test
  void mistakesAreSaidWithTheirLine() {
    assertThat(
            messages(
                read(
                    """
                    <martif><text><body>
                    <termEntry><langSet xml:lang="xx"><tig><term>a</term></tig></langSet></termEntry>
                    <termEntry><langSet><tig><term>a</term></tig></langSet></termEntry>
                    <termEntry><langSet xml:lang="en"><tig><term> </term></tig></langSet></termEntry>
                    <termEntry><langSet xml:lang="en"><tig><term>b</term></tig><tig><term>b</term>
                    <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
                    </langSet></termEntry></body></text></martif>
                    """)))
        .containsExactly(
            "2: \"xx\" is the code of no language; write one such as en, fr or uk",
            "3: terms of no language; write one in xml:lang",
            "4: a term of \"en\" is empty; write it in <term>",
            "5: \"b\" is a term and forbidden; take it out of one of the two");
  }

  @Test
  void whatIsNoTbxIsAProblem() {
    assertThat(messages(read("<xliff/>")))
        .containsExactly(
            "1: not TBX: it begins with <xliff>, not <martif> or <tbx>; export it as TBX-Basic");
    assertThat(messages(read("<martif>\n<text>\n</martif>")).get(0))
        .startsWith("3: not XML from here: ")
        .endsWith("; export the glossary again");
  }

  private static GlossaryEntry entry(
      String language, List<String> allowed, List<String> forbidden, String note) {
    return new GlossaryEntry(
        Optional.of(LanguageCode.of(language)), allowed, forbidden, false, note);
  }

  private static List<String> messages(GlossaryFile file) {
    return file.problems().stream()
        .map(problem -> problem.line() + ": " + problem.message())
        .toList();
  }

  private GlossaryFile read(String content) {
    try {
      return GlossaryFile.read(Files.writeString(folder.resolve("glossary.tbx"), content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
