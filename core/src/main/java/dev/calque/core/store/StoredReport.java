package dev.calque.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Report;
import dev.calque.core.lint.SourceLanguage;
import dev.calque.core.lint.Suppressed;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report without its article, as JSON.
 *
 * @param rules of all findings, each once
 * @param suppressed what is not wanted
 */
public record StoredReport(
    @Nullable String language,
    @Nullable StoredSource sourceLanguage,
    int words,
    List<StoredRule> rules,
    List<StoredFinding> findings,
    List<StoredSuppressed> suppressed) {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  record StoredSource(
      String language, boolean declared, Confidence confidence, List<String> evidence) {}

  record StoredSuppressed(StoredFinding finding, Suppressed.By by, String reason) {}

  /**
   * @throws IllegalArgumentException if something could not be checked: that is not to be kept
   */
  public static byte[] write(Report report) {
    if (!report.failures().isEmpty()) {
      throw new IllegalArgumentException(report.source() + " was not checked as a whole");
    }
    try {
      return MAPPER.writeValueAsBytes(of(report));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StoredReport of(Report report) {
    Map<Rule, Integer> numbers = new LinkedHashMap<>();
    Stream.concat(report.findings().stream(), report.suppressed().stream().map(Suppressed::finding))
        .forEach(finding -> numbers.putIfAbsent(finding.rule(), numbers.size()));
    return new StoredReport(
        report.language().map(LanguageCode::value).orElse(null),
        report.sourceLanguage().map(StoredReport::of).orElse(null),
        report.words(),
        numbers.keySet().stream().map(StoredRule::of).toList(),
        report.findings().stream().map(finding -> of(finding, numbers)).toList(),
        report.suppressed().stream()
            .map(s -> new StoredSuppressed(of(s.finding(), numbers), s.by(), s.reason()))
            .toList());
  }

  private static StoredFinding of(Finding finding, Map<Rule, Integer> numbers) {
    return StoredFinding.of(finding, numbers.getOrDefault(finding.rule(), -1));
  }

  private static StoredSource of(SourceLanguage source) {
    return new StoredSource(
        source.language().value(), source.declared(), source.confidence(), source.evidence());
  }

  /**
   * The report that was written.
   *
   * @param source the article that it is on, possibly under another name
   * @throws IOException if these are not the bytes of a report
   */
  public static Report read(byte[] bytes, Source source) throws IOException {
    try {
      return MAPPER.readValue(bytes, StoredReport.class).toReport(source);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
      throw new IOException("no report: " + e.getMessage(), e);
    }
  }

  private Report toReport(Source source) {
    List<Rule> all = rules.stream().map(StoredRule::toRule).toList();
    List<Suppressed> unwanted = new ArrayList<>();
    suppressed.forEach(
        s -> unwanted.add(new Suppressed(s.finding().toFinding(source, all), s.by(), s.reason())));
    return new Report(
        source,
        Optional.ofNullable(language).map(LanguageCode::new),
        Optional.ofNullable(sourceLanguage).map(StoredReport::toSourceLanguage),
        words,
        findings.stream().map(finding -> finding.toFinding(source, all)).toList(),
        unwanted,
        List.of());
  }

  private static SourceLanguage toSourceLanguage(StoredSource stored) {
    return new SourceLanguage(
        new LanguageCode(stored.language()),
        stored.declared(),
        stored.confidence(),
        stored.evidence());
  }
}
