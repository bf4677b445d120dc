package dev.calque.core.lint;

import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Infers the source language from the company that findings keep: which rules break in machine
 * translation from which language, as {@code calque eval source-evidence} counted it. A naive Bayes
 * classifier over rules that do not ask for a source language, all sources being equally likely.
 *
 * <p>It speaks if at least {@value #RULES} of its rules are broken and the likeliest source is
 * {@code e} times as likely as the next. Thread-safe.
 */
public final class SourceProfile {

  /** Knows nothing and says nothing. */
  public static final SourceProfile NONE = new SourceProfile(List.of(), Map.of(), Map.of());

  /** The name of its file in the folder of a language. */
  public static final String FILE = "source-evidence.tsv";

  private static final String WORDS = "words";
  private static final double PRIOR = 0.2;
  private static final int RULES = 3;
  private static final double MARGIN = 1;
  private static final int EVIDENCE = 6;

  private final List<LanguageCode> sources;
  private final Map<LanguageCode, Double> words;
  private final Map<String, Map<LanguageCode, Integer>> documents;

  private SourceProfile(
      List<LanguageCode> sources,
      Map<LanguageCode, Double> words,
      Map<String, Map<LanguageCode, Integer>> documents) {
    this.sources = List.copyOf(sources);
    this.words = Map.copyOf(words);
    this.documents = Map.copyOf(documents);
  }

  /** What was counted for articles in {@code target}; {@link #NONE} if nothing was. */
  public static SourceProfile load(Knowledge knowledge, LanguageCode target) {
    Table table = Table.load(knowledge, "languages/" + target + "/" + FILE);
    if (table.rows().size() < 2) {
      return NONE;
    }
    List<String> head = table.rows().get(0).cells();
    List<LanguageCode> sources =
        head.subList(1, head.size()).stream().map(LanguageCode::new).toList();
    Map<String, Map<LanguageCode, Integer>> counts = new HashMap<>();
    for (Table.Row row : table.rows().subList(1, table.rows().size())) {
      Map<LanguageCode, Integer> some = new HashMap<>();
      for (int i = 0; i < sources.size(); i++) {
        some.put(sources.get(i), Integer.parseInt(row.cell(i + 1)));
      }
      counts.put(row.cell(0), some);
    }
    Map<LanguageCode, Double> words = new HashMap<>();
    counts.getOrDefault(WORDS, Map.of()).forEach((source, n) -> words.put(source, n / 1000.0));
    counts.remove(WORDS);
    return new SourceProfile(sources, words, counts);
  }

  /** The source language that the matches of an article speak for, if one clearly does. */
  Optional<SourceLanguage> infer(List<Match> matches) {
    Map<String, Match> broken = new TreeMap<>();
    matches.stream()
        .filter(match -> match.witness().filter(Witness::isConditional).isEmpty())
        .filter(match -> documents.containsKey(match.rule().id().value()))
        .forEach(match -> broken.putIfAbsent(match.rule().id().value(), match));
    if (broken.size() < RULES || sources.size() < 2) {
      return Optional.empty();
    }
    Map<LanguageCode, Double> likelihood = new HashMap<>();
    for (LanguageCode source : sources) {
      likelihood.put(source, broken.keySet().stream().mapToDouble(r -> log(r, source)).sum());
    }
    List<LanguageCode> ranked = new ArrayList<>(sources);
    ranked.sort(
        Comparator.comparing((LanguageCode source) -> -likelihood.getOrDefault(source, 0.0)));
    double lead =
        likelihood.getOrDefault(ranked.get(0), 0.0) - likelihood.getOrDefault(ranked.get(1), 0.0);
    return lead < MARGIN ? Optional.empty() : Optional.of(verdict(ranked.get(0), broken));
  }

  private SourceLanguage verdict(LanguageCode source, Map<String, Match> broken) {
    List<String> evidence =
        broken.entrySet().stream()
            .filter(entry -> advantage(entry.getKey(), source) > 0)
            .sorted(Comparator.comparingDouble(entry -> -advantage(entry.getKey(), source)))
            .map(entry -> "“" + entry.getValue().text() + "”")
            .distinct()
            .limit(EVIDENCE)
            .toList();
    return new SourceLanguage(source, false, Confidence.MEDIUM, evidence);
  }

  /** How much more a rule speaks for a source than for the average one. */
  private double advantage(String rule, LanguageCode source) {
    return log(rule, source)
        - sources.stream().mapToDouble(other -> log(rule, other)).average().orElse(0);
  }

  /** The logarithm of documents per 1,000 words, smoothed towards the mean of all sources. */
  private double log(String rule, LanguageCode source) {
    Map<LanguageCode, Integer> counts = documents.getOrDefault(rule, Map.of());
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    double total = words.values().stream().mapToDouble(Double::doubleValue).sum();
    double count = counts.getOrDefault(source, 0) + (double) all / sources.size() + PRIOR;
    return Math.log(count / (words.getOrDefault(source, 0.0) + total / sources.size()));
  }
}
