package dev.calque.core.glossary;

import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Optional;

/**
 * One concept in one language. Immutable.
 *
 * @param language of the texts that it holds for; empty: of all
 * @param allowed how texts may call the concept, the preferred term first; none if the glossary
 *     only says how not to call it
 * @param forbidden how texts must not call it
 * @param keep whether the preferred term stays letter by letter as it is, in every language
 * @param note what an editor should know; possibly empty
 */
public record GlossaryEntry(
    Optional<LanguageCode> language,
    List<String> allowed,
    List<String> forbidden,
    boolean keep,
    String note) {

  public GlossaryEntry {
    allowed = List.copyOf(allowed);
    forbidden = List.copyOf(forbidden);
  }

  /** The preferred term, if there is one. */
  public Optional<String> term() {
    return allowed.stream().findFirst();
  }

  /** What it says of texts in a language; empty if nothing. */
  Optional<GlossaryEntry> in(LanguageCode target) {
    if (language.isEmpty() || language.get().equals(target)) {
      return Optional.of(this);
    }
    return keep
        ? Optional.of(new GlossaryEntry(language, allowed, List.of(), true, note))
        : Optional.empty();
  }
}
