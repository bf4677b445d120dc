package dev.calque.core.languagetool;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What justifies a profile: the alarms of LanguageTool's rules on real text, which {@code calque
 * eval rule-counts} writes into {@code languages/<language>/languagetool-measured.tsv}.
 */
public final class MeasuredRules {

  /** The name of the files that hold the counts, in the folder of each language. */
  public static final String FILE = "languagetool-measured.tsv";

  private MeasuredRules() {}

  /** The place of a language's counts in the tree of data files. */
  public static String path(LanguageCode language) {
    return "languages/" + language + "/" + FILE;
  }

  /** LanguageTool's ids of the rules that a profile keeps on, sorted. */
  public static List<String> selected(Knowledge knowledge, LanguageCode language) {
    return EngineProfile.load(knowledge, language).map(EngineProfile::ruleIds).stream()
        .flatMap(Set::stream)
        .sorted()
        .toList();
  }

  /**
   * The rules that a profile keeps on although their alarms have not been counted, sorted. A family
   * whose profile says {@code unmeasured: why} needs no counts.
   */
  public static List<String> missing(Knowledge knowledge, LanguageCode language) {
    Set<String> measured = Table.load(knowledge, path(language)).words();
    Optional<EngineProfile> profile = EngineProfile.load(knowledge, language);
    return profile.stream()
        .flatMap(p -> p.families().stream())
        .filter(EngineProfile.Family::measured)
        .flatMap(family -> family.rules().stream())
        .filter(rule -> !measured.contains(rule))
        .sorted()
        .toList();
  }
}
