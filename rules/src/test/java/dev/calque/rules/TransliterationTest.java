package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.names.TransliterationCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTest {

  private static final TransliterationCheck CHECK =
      TransliterationCheck.load(CalqueRules.knowledge(), EnglishArticle.ENGLISH);

  private static final String ABOUT_RUSSIA = "The Russian chess team left Moscow by train.";

  @Test
  void aSurnameWithFrenchClustersNeedsNoGivenName() {
    assertThat(find("The pianist Chtcherbatov bowed."))
        .containsExactly("Chtcherbatov -> Shcherbatov");
  }

  @Test
  void aWholeNameIsOneFinding() {
    assertThat(find("The pianist Sergueï Roubtsov bowed."))
        .containsExactly("Sergueï Roubtsov -> Sergei Rubtsov");
  }

  @Test
  void anAmbiguousGivenNameNeedsTheSubjectOfTheArticle() {
    assertThat(find(ABOUT_RUSSIA, "Alexandre Sobkine won."))
        .containsExactly("Alexandre Sobkine -> Alexander Sobkin");
    assertThat(find("The team left Lyon by train.", "Alexandre Sobkine won.")).isEmpty();
  }

  @Test
  void aSurnameProvenOnceIsReportedAlone() {
    assertThat(find(ABOUT_RUSSIA, "Dmitri Sobkine won.", "Nobody else than Sobkine slept."))
        .containsExactly("Sobkine -> Sobkin");
  }

  @Test
  void aRussianAdjectivalSurnameEndsInY() {
    assertThat(find(ABOUT_RUSSIA, "Vladimir Olenski lost.")).containsExactly("Olenski -> Olensky");
    assertThat(find("Vladimir Olenski lost in Skopje.")).isEmpty();
  }

  @Test
  void aGivenNameAloneIsReported() {
    assertThat(find("The pianist Nikolaï Petrov bowed.")).containsExactly("Nikolaï -> Nikolai");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alexandre Racine and Antoine Fontaine met Delphine Martine in Moscow.",
        "Andrzej Kowalski and Jaroslaw Olenski flew home.",
        "Vladimir Guerrero hit two home runs.",
        "Oleg Michurin and Ivan Chernov swam.",
        "Novak Djokovic beat Goran Ivanisevic.",
        "The critic Philip Gourevitch wrote it.",
        "Dmitry Petrov and Boris Kuznetsov live in Moscow and love Russia."
      })
  void otherPeopleAreLeftAlone(String text) {
    assertThat(find(ABOUT_RUSSIA, text)).isEmpty();
  }

  private static List<String> find(String... text) {
    return EnglishArticle.corrections(CHECK.check(EnglishArticle.of(text))).stream()
        .distinct()
        .toList();
  }
}
