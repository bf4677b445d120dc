package dev.calque.core.languagetool.pattern;

import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.pack.MapKnowledge;
import dev.calque.core.pack.PackLoader;
import dev.calque.core.pack.Packs;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.Map;
import java.util.Optional;

/** The English engine without any rule switched on, and packs in memory. */
final class Engines {

  private Engines() {}

  static LanguageToolEngine english() {
    String profile = "variant: en-US\ndictionaries: []\nwordLists: []\nfamilies: []\n";
    MapKnowledge knowledge = new MapKnowledge(Map.of("languages/en/languagetool.yaml", profile));
    return LanguageToolEngine.load(knowledge, LanguageCode.of("en"), 1).orElseThrow();
  }

  static Packs packs(String path, String text) {
    return PackLoader.load(new MapKnowledge(Map.of(path, text)), LanguageCode.of("en"));
  }

  static Segment segment(Role role, String text) {
    OffsetMap map = OffsetMap.verbatim(0, text.length());
    return new Segment(0, role, role.isHeading() ? 1 : 0, text, map, Optional.empty());
  }
}
