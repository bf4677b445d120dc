package dev.calque.core.languagetool;

import dev.calque.core.check.CheckKit;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.Optional;

/** English and French engines with no rule switched on. */
final class EngineKit {

  static final LanguageCode EN = new LanguageCode("en");
  static final LanguageCode FR = new LanguageCode("fr");
  static final String ENGLISH = "languages/en/languagetool.yaml";

  private static final Knowledge PROFILES =
      CheckKit.knowledge(
          ENGLISH,
          "variant: en-US\ndictionaries: [/en/hunspell/en_US.dict, /en/hunspell/en_GB.dict]\nwordLists: []\nfamilies: []\n",
          "languages/fr/languagetool.yaml",
          "variant: fr\ndictionaries: [/fr/french.dict]\nwordLists: []\nfamilies: []\n");

  private EngineKit() {}

  static LanguageToolEngine english(int threads) {
    return engine(EN, threads);
  }

  static LanguageToolEngine engine(LanguageCode language, int threads) {
    return LanguageToolEngine.load(PROFILES, language, threads).orElseThrow();
  }

  static LanguageToolLexicons lexicons() {
    return new LanguageToolLexicons(PROFILES);
  }

  static Segment paragraph(String text) {
    OffsetMap map = OffsetMap.verbatim(0, text.length());
    return new Segment(0, Role.PARAGRAPH, 0, text, map, Optional.empty());
  }
}
