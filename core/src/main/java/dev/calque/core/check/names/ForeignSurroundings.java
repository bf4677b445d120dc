package dev.calque.core.check.names;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells a name in a text of the target language from a name inside a title or quotation in another
 * language: {@code languages/LANG/names/foreign-particles.txt}.
 *
 * @param particles small words of other languages, in lower case
 */
public record ForeignSurroundings(Set<String> particles) {

  public ForeignSurroundings {
    particles = Set.copyOf(particles);
  }

  /** What is known of the particles that a text in {@code target} may show; possibly nothing. */
  public static ForeignSurroundings load(Knowledge knowledge, LanguageCode target) {
    String path = "languages/" + target + "/names/foreign-particles.txt";
    return new ForeignSurroundings(Table.load(knowledge, path).words());
  }

  /** Whether a word beside the place is a lower-case word that the lexicon does not have. */
  public boolean isForeignProse(Site site, Lexicon lexicon) {
    return isForeignWord(site.previousWord(), lexicon) || isForeignWord(site.nextWord(), lexicon);
  }

  /**
   * Whether a particle stands beside the place, or words in lower case that are not {@code known}
   * on both sides.
   */
  public boolean isAmongForeignWords(Site site, Predicate<String> known) {
    Optional<String> before = site.previousWord();
    Optional<String> after = site.nextWord();
    return isParticle(before)
        || isParticle(after)
        || (isUnknown(before, known) && isUnknown(after, known));
  }

  private boolean isParticle(Optional<String> word) {
    return word.map(w -> w.replace('’', '\'').toLowerCase(Locale.ROOT))
        .filter(particles::contains)
        .isPresent();
  }

  private static boolean isUnknown(Optional<String> word, Predicate<String> known) {
    return word.filter(w -> Character.isLowerCase(w.charAt(0)) && !known.test(w)).isPresent();
  }

  /** Whether a word beside the place is a capitalised word that the lexicon does not have. */
  boolean isForeignName(Site site, Lexicon lexicon) {
    return isUnknownName(site.previousWord(), lexicon) || isUnknownName(site.nextWord(), lexicon);
  }

  private boolean isForeignWord(Optional<String> word, Lexicon lexicon) {
    return isParticle(word) || isUnknown(word, lexicon::knows);
  }

  private static boolean isUnknownName(Optional<String> word, Lexicon lexicon) {
    return word.filter(w -> Character.isUpperCase(w.charAt(0)) && !lexicon.knows(w)).isPresent();
  }
}
