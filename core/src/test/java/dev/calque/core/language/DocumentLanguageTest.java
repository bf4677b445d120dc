package dev.calque.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.calque.core.text.Document;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentLanguageTest {

  private static final LanguageCode ES = new LanguageCode("es");
  private static final LanguageCode PT = new LanguageCode("pt");
  private static final LanguageCode EN = new LanguageCode("en");
  private static final LanguageCode FR = new LanguageCode("fr");
  private static final LanguageCode NL = new LanguageCode("nl");

  private static final FunctionWords ENGLISH = new FunctionWords(EN, Set.of("the", "of", "in"));
  private static final FunctionWords FRENCH = new FunctionWords(FR, Set.of("le", "la", "de"));
  private static final String FRENCH_WITHOUT_SMALL_WORDS =
      "Certains voyageurs attendent toujours leur bagage après plusieurs heures.";

  private final DocumentLanguage language =
      new DocumentLanguage(List.of(ENGLISH, FRENCH), new LanguageIdentifier());

  @Test
  void isWhatTheArticleDeclares() {
    assertThat(language.of(document(Optional.of(NL), Role.PARAGRAPH, "the end of the road")))
        .contains(NL);
  }

  @Test
  void isToldByFunctionWordsWithoutAskingLingua() {
    // Lingua would take these words for French
    String text = "the voyageurs of the quartier attendent in the gare";

    assertThat(language.of(paragraph(text))).contains(EN);
  }

  @Test
  void isLinguasAnswerWhereFunctionWordsAreTooFew() {
    assertThat(language.of(paragraph(FRENCH_WITHOUT_SMALL_WORDS))).contains(FR);
  }

  @Test
  void isLinguasAnswerWhereFunctionWordsOfTwoLanguagesCompete() {
    String text =
        "Le gérant de la Tour of the Sea attend toujours leur bagage après plusieurs heures,"
            + " malgré quelques promesses répétées, près d'une fontaine of Lyon.";
    Map<LanguageCode, Double> shares = FunctionWords.shares(text, List.of(ENGLISH, FRENCH));

    assertThat(shares.get(FR)).isBetween(shares.get(EN), 1.4 * shares.get(EN));
    assertThat(language.of(paragraph(text))).contains(FR);
  }

  @Test
  void isNotMadeDoubtfulByWordsThatTwoLanguagesShare() {
    FunctionWords spanish = new FunctionWords(ES, Set.of("de", "que", "para", "se", "la", "el"));
    FunctionWords portuguese = new FunctionWords(PT, Set.of("de", "que", "para", "se", "o", "a"));
    String text = "La red que se crea para el grupo de datos";

    Map<LanguageCode, Double> shares = FunctionWords.shares(text, List.of(spanish, portuguese));
    assertThat(shares.get(ES)).isEqualTo(0.4, within(1e-9));
    assertThat(shares.get(PT)).isEqualTo(0.2, within(1e-9));
    assertThat(
            new DocumentLanguage(List.of(spanish, portuguese), new LanguageIdentifier())
                .of(paragraph(text)))
        .contains(ES);
  }

  @Test
  void isOneOfTheGivenLanguagesOrNone() {
    DocumentLanguage others =
        new DocumentLanguage(
            List.of(ENGLISH, new FunctionWords(NL, Set.of("het"))), new LanguageIdentifier());

    assertThat(others.of(paragraph(FRENCH_WITHOUT_SMALL_WORDS))).isNotEqualTo(Optional.of(FR));
  }

  @Test
  void isNoneWithoutText() {
    assertThat(language.of(paragraph(" \n"))).isEmpty();
    assertThat(language.of(paragraph("12–13"))).isEmpty();
  }

  @Test
  void isNotToldByTheLabelsOfThePage() {
    assertThat(language.of(document(Optional.empty(), Role.INTERFACE, "the top of the page")))
        .isEmpty();
  }

  private static Document paragraph(String text) {
    return document(Optional.empty(), Role.PARAGRAPH, text);
  }

  private static Document document(Optional<LanguageCode> declared, Role role, String text) {
    OffsetMap map = OffsetMap.verbatim(0, text.length());
    Segment segment = new Segment(0, role, 0, text, map, Optional.empty());
    return new Document(new Source("a.txt", text), declared, Optional.empty(), List.of(segment));
  }
}
