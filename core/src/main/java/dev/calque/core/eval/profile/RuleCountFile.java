package dev.calque.core.eval.profile;

import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.measure.Alarm;
import dev.calque.core.eval.measure.DocumentResult;
import dev.calque.core.languagetool.PlainLanguageTool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The counts of all of LanguageTool's rules in one language, but its speller.
 *
 * @param variant LanguageTool's code of the language
 * @param version LanguageTool's
 * @param allRules how many rules ran
 * @param texts what they ran on, a line each
 * @param counts rules that raised an alarm or are selected, sorted by id
 */
public record RuleCountFile(
    String variant, String version, int allRules, List<String> texts, List<RuleCount> counts) {

  public RuleCountFile {
    texts = List.copyOf(texts);
    counts = List.copyOf(counts);
  }

  /**
   * Counts alarms.
   *
   * @param variant LanguageTool's code of the language
   * @param version LanguageTool's
   * @param rules all rules that ran
   * @param selected the rules that a profile keeps on, which are listed even without an alarm
   * @param sample at most so many documents of each set and system were taken; 0 for all
   */
  public static RuleCountFile of(
      String variant,
      String version,
      Collection<PlainLanguageTool.RuleInfo> rules,
      Collection<String> selected,
      Collection<DocumentResult> results,
      int sample) {
    Map<String, Map<Origin, Integer>> alarms = new TreeMap<>();
    selected.forEach(rule -> alarms.put(rule, new EnumMap<>(Origin.class)));
    for (DocumentResult result : results) {
      for (Alarm alarm : result.alarms()) {
        alarms
            .computeIfAbsent(alarm.rule(), rule -> new EnumMap<>(Origin.class))
            .merge(result.key().origin(), 1, Integer::sum);
      }
    }
    Map<String, PlainLanguageTool.RuleInfo> byId =
        rules.stream()
            .collect(
                Collectors.toMap(
                    PlainLanguageTool.RuleInfo::id, info -> info, RuleCountFile::either));
    List<RuleCount> counts = new ArrayList<>();
    alarms.forEach(
        (rule, some) -> {
          PlainLanguageTool.RuleInfo info = byId.get(rule);
          if (info != null) {
            counts.add(count(info, some));
          }
        });
    return new RuleCountFile(variant, version, byId.size(), texts(results, sample), counts);
  }

  /** Of rules that share an id, one that is on by default. */
  private static PlainLanguageTool.RuleInfo either(
      PlainLanguageTool.RuleInfo one, PlainLanguageTool.RuleInfo other) {
    return one.isDefault() ? one : other;
  }

  private static RuleCount count(PlainLanguageTool.RuleInfo info, Map<Origin, Integer> alarms) {
    return new RuleCount(
        info.id(),
        info.category(),
        info.isDefault(),
        alarms.getOrDefault(Origin.NATIVE, 0),
        alarms.getOrDefault(Origin.HT, 0),
        alarms.getOrDefault(Origin.MT, 0));
  }

  private static List<String> texts(Collection<DocumentResult> results, int sample) {
    List<String> texts = new ArrayList<>();
    if (sample > 0) {
      texts.add("sample: at most " + sample + " documents of each set and system");
    }
    Map<Origin, Integer> words = new EnumMap<>(Origin.class);
    Map<String, String> sets = new TreeMap<>();
    for (DocumentResult result : results) {
      DocumentKey key = result.key();
      words.merge(key.origin(), result.words(), Integer::sum);
      sets.put(key.set(), key.set());
    }
    texts.add("sets: " + String.join(" ", sets.keySet()));
    List<String> systems =
        results.stream()
            .map(DocumentResult::key)
            .filter(key -> key.origin() == Origin.MT)
            .map(DocumentKey::system)
            .distinct()
            .sorted()
            .toList();
    if (!systems.isEmpty()) {
      texts.add("machine translation systems: " + String.join(" ", systems));
    }
    texts.add(
        "words: native "
            + words.getOrDefault(Origin.NATIVE, 0)
            + ", human translation "
            + words.getOrDefault(Origin.HT, 0)
            + ", machine translation "
            + words.getOrDefault(Origin.MT, 0));
    return texts;
  }

  /** Writes the file; the same counts give the same bytes. */
  public void write(Appendable out) throws IOException {
    out.append("# LanguageTool " + version + ", " + variant);
    out.append(": alarms of each of its " + allRules + " rules but the speller, on real text.\n");
    out.append("# Written by \"calque eval rule-counts\". Rules without an alarm are left out,");
    out.append(" unless languagetool.yaml keeps them on.\n");
    for (String line : texts) {
      out.append("# " + line + "\n");
    }
    out.append("# rule\tcategory\tdefault\tnative\thuman translation\tmachine translation\n");
    for (RuleCount count : counts) {
      out.append(count.rule() + "\t" + count.category() + "\t");
      out.append((count.isDefault() ? "on" : "off") + "\t" + count.nativeAlarms() + "\t");
      out.append(count.humanAlarms() + "\t" + count.machineAlarms() + "\n");
    }
  }
}
