package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.names.PhraseIndex;
import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What stands in lower case with good reason, in {@code languages/LANG/casing/}: words in {@code
 * lower-case.txt}, phrases ({@code french fries}) in {@code lower-case-phrases.txt}; and words in
 * {@code informal.txt} that show that a writer does without capitals.
 */
record LowerCase(Set<String> words, PhraseIndex<String> phrases, Set<String> informal) {

  LowerCase {
    words = Set.copyOf(words);
    informal = Set.copyOf(informal);
  }

  static LowerCase load(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/casing/";
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    Table.load(knowledge, folder + "lower-case-phrases.txt")
        .words()
        .forEach(phrase -> phrases.put(phrase, List.of(phrase)));
    return new LowerCase(
        Table.load(knowledge, folder + "lower-case.txt").words(),
        PhraseIndex.of(phrases),
        Table.load(knowledge, folder + "informal.txt").words());
  }

  /** Whether the segment cares for capitals, so that one can be missed. */
  boolean isCased(AnalyzedSegment segment) {
    return segment.role() != Role.INTERFACE
        && segment.role() != Role.FRONT_MATTER
        && (Words.hasUpperCase(segment.text()) || isNumbered(segment.text()))
        && Site.words(segment.text()).stream().noneMatch(site -> informal.contains(site.words()));
  }

  /** Whether it is an item of a list inside a sentence: {@code 2) …}, which needs no capital. */
  private static boolean isNumbered(String text) {
    return text.length() > 1 && Character.isDigit(text.charAt(0)) && text.charAt(1) == ')';
  }

  /** Whether the whole of a text is one of the phrases, whatever its case. */
  boolean isPhrase(String text) {
    return phrases.find(text).stream().anyMatch(hit -> hit.span().length() == text.length());
  }

  /** Which words of a text may stand in lower case there. */
  Predicate<Site> allowed(String text) {
    List<Span> hits = phrases.find(text).stream().map(PhraseIndex.Hit::span).toList();
    return site ->
        words.contains(site.words()) || hits.stream().anyMatch(hit -> hit.contains(site.span()));
  }
}
