package dev.calque.core.pack;

import dev.calque.core.rule.RuleId;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
   * These packs and more of the same target language. An entry of {@code more} whose id is taken
   * becomes a problem.
   *
   * @throws IllegalArgumentException if the target language is another one
   */
  public Packs and(Packs more) {
    if (!target.equals(more.target)) {
      throw new IllegalArgumentException("packs for " + target + " and " + more.target);
    }
    Set<RuleId> taken = entries.stream().map(PackEntry::id).collect(Collectors.toSet());
    List<PackEntry> all = new ArrayList<>(entries);
    List<PackProblem> wrong = new ArrayList<>(problems);
    wrong.addAll(more.problems);
    for (PackEntry entry : more.entries) {
      if (taken.contains(entry.id())) {
        String message = "the id " + entry.id() + " is taken by another pack; choose another";
        wrong.add(new PackProblem(entry.file(), entry.line(), message));
      } else {
        all.add(entry);
      }
    }
    List<XmlPack> files = Stream.concat(xml.stream(), more.xml.stream()).toList();
    return new Packs(target, all, files, wrong);
  }
}
