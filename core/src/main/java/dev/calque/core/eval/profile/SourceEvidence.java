package dev.calque.core.eval.profile;

import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.measure.Alarm;
import dev.calque.core.eval.measure.DocumentResult;
import dev.calque.core.lint.SourceProfile;
import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * In how many documents of machine translation from each language a rule is broken: what {@link
 * SourceProfile} reads. Rules that ask for a source language themselves do not count.
 */
public final class SourceEvidence {

  /** Rules that are broken in fewer documents say nothing. */
  private static final int FEWEST = 3;

  private final SortedSet<LanguageCode> sources = new TreeSet<>();
  private final Map<LanguageCode, Integer> words = new HashMap<>();
  private final SortedMap<String, Map<LanguageCode, Integer>> documents = new TreeMap<>();

  /**
   * Counts results on documents.
   *
   * @param corpus the documents, which know their source languages
   */
  public static SourceEvidence of(
      Collection<CorpusDocument> corpus, Collection<DocumentResult> results) {
    Map<DocumentKey, LanguageCode> sources = new HashMap<>();
    corpus.stream()
        .filter(document -> document.key().origin() == Origin.MT)
        .forEach(document -> document.source().ifPresent(s -> sources.put(document.key(), s)));
    SourceEvidence evidence = new SourceEvidence();
    for (DocumentResult result : results) {
      LanguageCode source = sources.get(result.key());
      if (source != null) {
        evidence.add(source, result);
      }
    }
    return evidence;
  }

  private void add(LanguageCode source, DocumentResult result) {
    sources.add(source);
    words.merge(source, result.words(), Integer::sum);
    Set<String> rules = new HashSet<>();
    result.alarms().stream()
        .map(Alarm::rule)
        .filter(r -> !r.contains("/from-"))
        .forEach(rules::add);
    rules.forEach(
        rule ->
            documents.computeIfAbsent(rule, r -> new HashMap<>()).merge(source, 1, Integer::sum));
  }

  /** Whether there is something to tell: one source language cannot be told from another. */
  public boolean isTelling() {
    return sources.size() > 1;
  }

  /** Writes {@code languages/<target>/source-evidence.tsv}. */
  public void write(Appendable out) throws IOException {
    out.append(
        "# Machine translation by source language: words, and documents in which a rule is\n");
    out.append("# broken. Written by: calque eval source-evidence\n");
    line("rule", sources.stream().map(LanguageCode::value).toList(), out);
    line("words", cells(words), out);
    for (Map.Entry<String, Map<LanguageCode, Integer>> row : documents.entrySet()) {
      if (row.getValue().values().stream().mapToInt(Integer::intValue).sum() >= FEWEST) {
        line(row.getKey(), cells(row.getValue()), out);
      }
    }
  }

  private List<String> cells(Map<LanguageCode, Integer> counts) {
    return sources.stream().map(source -> String.valueOf(counts.getOrDefault(source, 0))).toList();
  }

  private static void line(String name, List<String> cells, Appendable out) throws IOException {
    out.append(name).append(cells.stream().collect(Collectors.joining("\t", "\t", "\n")));
  }
}
