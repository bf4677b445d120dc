package dev.calque.core.pack;

import dev.calque.core.rule.RuleId;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.yaml.FileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packs for one target language.
 *
 * @param target what the articles are written in
 * @param entries that can be used, in the order of their files
 * @param index of more entries, which are read when an article calls for them
 * @param xml files of LanguageTool rules, sorted
 * @param problems what could not be used, and why
 */
public record Packs(
    LanguageCode target,
    List<PackEntry> entries,
    Optional<PackIndex> index,
    List<XmlPack> xml,
    List<FileProblem> problems) {

  public Packs {
    entries = List.copyOf(entries);
    xml = List.copyOf(xml);
    problems = List.copyOf(problems);
  }

  /** All entries; those of the index are read. */
  public Stream<PackEntry> all() {
    Stream<PackEntry> indexed =
        index.stream().flatMap(lazy -> lazy.entries().stream().map(lazy::read));
    return Stream.concat(entries.stream(), indexed);
  }

  /**
   * These packs and more of the same target language. An entry of {@code more} whose id is taken
   * becomes a problem, and {@code more} has no index.
   *
   * @throws IllegalArgumentException if the target language is another one
   */
  public Packs and(Packs more) {
    if (!target.equals(more.target)) {
      throw new IllegalArgumentException("packs for " + target + " and " + more.target);
    }
    Set<RuleId> taken = ids();
    List<PackEntry> all = new ArrayList<>(entries);
    List<FileProblem> wrong = new ArrayList<>(problems);
    wrong.addAll(more.problems);
    for (PackEntry entry : more.entries) {
      if (taken.contains(entry.id())) {
        String message = "the id " + entry.id() + " is taken by another pack; choose another";
        wrong.add(new FileProblem(entry.file(), entry.line(), message));
      } else {
        all.add(entry);
      }
    }
    List<XmlPack> files = Stream.concat(xml.stream(), more.xml.stream()).toList();
    return new Packs(target, all, index, files, wrong);
  }

  private Set<RuleId> ids() {
    Stream<RuleId> indexed =
        index.stream().flatMap(lazy -> lazy.entries().stream().map(IndexedEntry::id));
    return Stream.concat(entries.stream().map(PackEntry::id), indexed).collect(Collectors.toSet());
  }
}
