package dev.calque.core.language;

import dev.calque.core.text.Document;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides what language an article is in: what it declares, or else its function words where they
 * leave no doubt, or else Lingua. Thread-safe.
 */
public final class DocumentLanguage {

  private static final double CLEAR_SHARE = 0.1;
  private static final double CLEAR_LEAD = 1.5;
  private static final int ENOUGH_TEXT = 4000;

  private final List<FunctionWords> languages;
  private final LanguageIdentifier identifier;

  /**
   * @param languages all languages that an article may be in
   */
  public DocumentLanguage(List<FunctionWords> languages, LanguageIdentifier identifier) {
    this.languages = List.copyOf(languages);
    this.identifier = identifier;
  }

  /** Empty if the article has no text or no language stands out. */
  public Optional<LanguageCode> of(Document document) {
    return document.declaredLanguage().or(() -> detect(document));
  }

  private Optional<LanguageCode> detect(Document document) {
    String text =
        document.segments().stream()
            .filter(segment -> segment.role() != Role.INTERFACE)
            .map(Segment::text)
            .collect(Collectors.joining("\n"));
    String start = text.substring(0, Math.min(text.length(), ENOUGH_TEXT));
    if (start.isBlank()) {
      return Optional.empty();
    }
    return byFunctionWords(start).or(() -> identifier.identify(start, codes()));
  }

  private Optional<LanguageCode> byFunctionWords(String text) {
    List<Map.Entry<LanguageCode, Double>> shares =
        FunctionWords.shares(text, languages).entrySet().stream()
            .sorted(Map.Entry.<LanguageCode, Double>comparingByValue().reversed())
            .toList();
    double second = shares.size() > 1 ? shares.get(1).getValue() : 0;
    return shares.stream()
        .limit(1)
        .filter(first -> first.getValue() >= CLEAR_SHARE)
        .filter(first -> first.getValue() >= CLEAR_LEAD * second)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private List<LanguageCode> codes() {
    return languages.stream().map(FunctionWords::language).toList();
  }
}
