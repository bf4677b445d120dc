package dev.calque.core.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import dev.calque.core.text.LanguageCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the language of whole sentences with Lingua, among the languages it is asked about and no
 * others. Lingua's models are loaded at the first question. Never ask it about a single word: a
 * dictionary knows better. Thread-safe.
 */
public final class LanguageIdentifier {

  private static final double MARGIN = 0.2;

  private final Map<Set<LanguageCode>, LanguageDetector> detectors = new ConcurrentHashMap<>();

  /**
   * The language of a text, if one stands out by a clear margin.
   *
   * @param among those that Lingua does not know are left out; if it knows only one of several,
   *     there is no answer, and a single one is the answer
   */
  public Optional<LanguageCode> identify(String text, Collection<LanguageCode> among) {
    Set<LanguageCode> candidates = new TreeSet<>(among);
    boolean someUnknown = candidates.removeIf(code -> lingua(code).isEmpty());
    if (candidates.size() < 2) {
      return someUnknown ? Optional.empty() : candidates.stream().findFirst();
    }
    Language winner = detectors.computeIfAbsent(candidates, this::build).detectLanguageOf(text);
    return winner == Language.UNKNOWN
        ? Optional.empty()
        : Optional.of(LanguageCode.of(winner.getIsoCode639_1().toString()));
  }

  private LanguageDetector build(Set<LanguageCode> codes) {
    List<Language> languages = codes.stream().flatMap(c -> lingua(c).stream()).toList();
    return LanguageDetectorBuilder.fromLanguages(languages.toArray(Language[]::new))
        .withMinimumRelativeDistance(MARGIN)
        .build();
  }

  private static Optional<Language> lingua(LanguageCode code) {
    return Arrays.stream(IsoCode639_1.values())
        .filter(iso -> iso.toString().toLowerCase(Locale.ROOT).equals(code.value()))
        .map(Language::getByIsoCode639_1)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
