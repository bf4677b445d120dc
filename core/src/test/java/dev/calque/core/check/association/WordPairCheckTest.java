package dev.calque.core.check.association;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.check.grammar.MarkedText;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPairCheckTest {

  private final MarkedText text = MarkedText.frame("en", WordPairCheck::load);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They [[made]] a photo of the old mill.",
        "The players [[did]] a serious mistake.",
        "A photo was [[made]] on the bridge.",
        "The farmers suffered from the [[strong]] rain.",
      })
  void wordsThatNeverMeetAreFound(String marked) {
    assertThat(text.mark(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They took a photo of the old mill.",
        "The mill made a profit, and a photo shows it.",
        "The farmers suffered from the heavy rain.",
        "A strong wind brought rain.",
        "He made a fortune with photos.",
      })
  void lookAlikesStaySilent(String correct) {
    assertThat(text.mark(correct)).isEqualTo(correct);
  }

  @Test
  void theOtherWordTakesTheForm() {
    assertThat(text.correct("They made a photo, and she was doing a mistake."))
        .isEqualTo("They took a photo, and she was making a mistake.");
  }

  @Test
  void aFalseFriendSpeaksForTheSourcesThatCauseIt() {
    List<Match> matches = text.matches("The islanders respected their engagements.");
    assertThat(matches).extracting(Match::text).containsOnly("engagements");
    assertThat(matches)
        .flatExtracting(match -> match.witness().stream().toList())
        .contains(Witness.onlyIf(LanguageCode.of("fr")), Witness.onlyIf(LanguageCode.of("es")));
    assertThat(matches.get(0).replacements()).startsWith("commitments");
  }

  @Test
  void theArticleFollowsTheNewWord() {
    Match match = text.matches("The museum received an important sum.").get(0);
    assertThat(match.text()).isEqualTo("an important");
    assertThat(match.replacements()).startsWith("a large");
  }
}
