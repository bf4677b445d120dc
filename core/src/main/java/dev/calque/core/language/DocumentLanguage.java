package dev.calque.core.language;

import dev.calque.core.text.Document;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides what language an article is in: what it declares, or else its function words where they
 * leave no doubt, or else Lingua. Thread-safe.
 */
public final class DocumentLanguage {

  private static final double CLEAR_SHARE = 0.2;
  private static final double CLEAR_LEAD = 2.0;
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
    record Vote(LanguageCode language, double share) {}
    List<Vote> votes =
        languages.stream()
            .map(words -> new Vote(words.language(), words.shareIn(text)))
            .sorted(Comparator.comparingDouble(Vote::share).reversed())
            .toList();
    double second = votes.size() > 1 ? votes.get(1).share() : 0;
    return votes.stream()
        .limit(1)
        .filter(first -> first.share() >= CLEAR_SHARE && first.share() >= CLEAR_LEAD * second)
        .map(Vote::language)
        .findFirst();
  }

  private List<LanguageCode> codes() {
    return languages.stream().map(FunctionWords::language).toList();
  }
}
