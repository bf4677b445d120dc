package dev.calque.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant who typed a name that does not exist. */
public final class Nearest {

  private Nearest() {}

  /** The candidate that differs least, if it differs in less than a third of its letters. */
  public static Optional<String> to(String typed, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(typed, candidate) <= Math.max(1, candidate.length() / 3))
        .min(
            Comparator.comparingInt((String candidate) -> distance(typed, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Levenshtein's distance, upper and lower case being the same. */
  private static int distance(String typed, String candidate) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(typed.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
  }
}
