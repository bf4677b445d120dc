package dev.calque.core.pack;

import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packs for one target language.
 *
 * @param target what the articles are written in
 * @param entries that can be used, in the order of their files
 * @param xml files of LanguageTool rules, sorted
 * @param problems what could not be used, and why
 */
public record Packs(
    LanguageCode target, List<PackEntry> entries, List<XmlPack> xml, List<PackProblem> problems) {

  public Packs {
    entries = List.copyOf(entries);
    xml = List.copyOf(xml);
    problems = List.copyOf(problems);
  }

  /**
   * These packs and more of the same target language.
   *
   * @throws IllegalArgumentException if the target language is another one
   */
  public Packs and(Packs more) {
    if (!target.equals(more.target)) {
      throw new IllegalArgumentException("packs for " + target + " and " + more.target);
    }
    return new Packs(
        target,
        Stream.concat(entries.stream(), more.entries.stream()).toList(),
        Stream.concat(xml.stream(), more.xml.stream()).toList(),
        Stream.concat(problems.stream(), more.problems.stream()).toList());
  }
}
