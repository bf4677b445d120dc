package dev.calque.core.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.CheckKit;
import dev.calque.core.knowledge.FolderKnowledge;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakerGenderCheckTest {

  private static final LanguageCode RUSSIAN = LanguageCode.of("ru");
  private static final Knowledge RULES =
      new FolderKnowledge(Path.of("../rules/src/main/resources/calque"));
  private static final LanguageToolEngine ENGINE =
      LanguageToolEngine.load(RULES, RUSSIAN, 1).orElseThrow();

  private final SpeakerGenderCheck check = SpeakerGenderCheck.load(RULES, RUSSIAN);

  @Test
  void theRarerGenderIsReported() {
    assertThat(found("Вчера я купила муку.", "Потом я замесила тесто, но я уже не успел испечь."))
        .containsExactly("успел");
  }

  @Test
  void oneGenderIsSilent() {
    assertThat(found("Я купила муку.", "Он сказал, что рис сварил. Я не спорила.")).isEmpty();
  }

  @Test
  void quotationsAndDialogueBelongToOthers() {
    assertThat(found("Я купила муку.", "Сосед крикнул: «Я сварил рис». Я кивнула.")).isEmpty();
    assertThat(found("Я купила муку.", "— Я сварил рис, — ответил сосед.")).isEmpty();
  }

  @Test
  void twoVoicesFarApartAreSilent() {
    assertThat(
            found("Я купила муку.", "Рис вырос.", "Пшеница взошла.", "Соль бела.", "Я купил соль."))
        .isEmpty();
  }

  @Test
  void aLanguageWithoutDataIsSilent() {
    SpeakerGenderCheck none = SpeakerGenderCheck.load(CheckKit.knowledge(), RUSSIAN);
    assertThat(none.check(article("Я купила муку. Я сварил рис."))).isEmpty();
  }

  private List<String> found(String... texts) {
    return check.check(article(texts)).stream().map(m -> m.text()).toList();
  }

  private static Article article(String... texts) {
    List<AnalyzedSegment> segments = new ArrayList<>();
    for (String text : texts) {
      segments.add(
          ENGINE.analyze(
              new Segment(
                  segments.size(),
                  Role.PARAGRAPH,
                  0,
                  text,
                  OffsetMap.verbatim(0, text.length()),
                  Optional.empty())));
    }
    return new Article(
        RUSSIAN,
        Optional.empty(),
        segments,
        List.of(),
        ENGINE.lexicon(),
        language -> Optional.empty());
  }
}
