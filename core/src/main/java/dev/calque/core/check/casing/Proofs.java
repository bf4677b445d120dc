package dev.calque.core.check.casing;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.casing.ProperNames.Proof;
import dev.calque.core.check.names.Site;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** Which words are names, each asked for once an article. For one thread. */
final class Proofs {

  private final BiFunction<String, Lexicon, Proof> ask;
  private final Lexicon lexicon;
  private final Map<String, Proof> known = new HashMap<>();

  Proofs(BiFunction<String, Lexicon, Proof> ask, Lexicon lexicon) {
    this.ask = ask;
    this.lexicon = lexicon;
  }

  Proof of(String word) {
    return known.computeIfAbsent(word, w -> ask.apply(w, lexicon));
  }

  /** Whether hyphens join the word to others and each of them is a name by itself. */
  boolean areAllNames(Site site) {
    int start = site.span().start();
    boolean hyphen = !site.isJoinedBefore() || Words.isHyphen(site.text().charAt(start - 1));
    return hyphen
        && Arrays.stream(Words.whole(site).split("[-‑]"))
            .map(part -> part.toLowerCase(Locale.ROOT))
            .allMatch(part -> !part.isEmpty() && of(part) != Proof.NONE);
  }
}
