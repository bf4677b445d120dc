package dev.calque.core.check.names;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.names.Transliteration.GivenName;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A capitalised word, or a given name with the capitalised word behind it.
 *
 * @param given the given name, if the transliteration has it
 * @param surname absent behind a given name that stands alone
 */
record NameSite(
    AnalyzedSegment segment, Site whole, Optional<GivenName> given, Optional<Site> surname) {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_ALONE = 5;

  /** The names of a segment from left to right, none overlapping. */
  static List<NameSite> in(AnalyzedSegment segment, Transliteration transliteration) {
    List<Site> words = Site.words(segment.text());
    List<NameSite> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Site word = words.get(i);
      Optional<GivenName> given = transliteration.givenName(word.words());
      Optional<Site> next = i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty();
      if (given.isEmpty()) {
        if (isName(word, SHORTEST_ALONE)) {
          names.add(new NameSite(segment, word, given, Optional.of(word)));
        }
      } else if (next.filter(n -> follows(word, n) && isName(n, SHORTEST)).isPresent()) {
        Span both = word.span().cover(next.get().span());
        names.add(new NameSite(segment, new Site(segment.text(), both), given, next));
        i++;
      } else if (isName(word, SHORTEST)) {
        names.add(new NameSite(segment, word, given, Optional.empty()));
      }
    }
    return names;
  }

  private static boolean follows(Site word, Site next) {
    return next.span().start() == word.span().end() + 1
        && Character.isWhitespace(word.text().charAt(word.span().end()));
  }

  private static boolean isName(Site site, int shortest) {
    String word = site.words();
    return word.length() >= shortest
        && Character.isUpperCase(word.charAt(0))
        && word.substring(1).codePoints().allMatch(Character::isLowerCase)
        && !site.isJoinedBefore()
        && !site.isJoinedAfter();
  }
}
