package dev.calque.core.eval.corpus;

import dev.calque.core.text.LanguageCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Which documents of a corpus are measured.
 *
 * @param languages target languages; empty for all
 * @param systems of machine translation, those of these groups; empty for all
 * @param sample at most so many documents of each set and system, and human translations of the
 *     documents that machines are measured on; empty for all
 */
public record Selection(
    Set<LanguageCode> languages, List<SystemGroup> systems, OptionalInt sample) {

  public static final Selection ALL = new Selection(Set.of(), List.of(), OptionalInt.empty());

  public Selection {
    languages = Set.copyOf(languages);
    systems = List.copyOf(systems);
  }

  /** The documents that are measured, sorted by key. */
  public List<CorpusDocument> of(List<CorpusDocument> documents) {
    List<CorpusDocument> wanted = documents.stream().filter(this::isWanted).toList();
    return sample.isPresent() ? sampled(wanted, sample.getAsInt()) : wanted;
  }

  private boolean isWanted(CorpusDocument document) {
    DocumentKey key = document.key();
    return (languages.isEmpty() || languages.contains(key.target()))
        && (key.origin() != Origin.MT
            || systems.isEmpty()
            || systems.stream().anyMatch(group -> group.has(key.system())));
  }

  /**
   * The choice is by a hash of the document's name, so all systems have the same documents if they
   * have them at all. Where machines are measured, people are on the machines' documents.
   */
  private static List<CorpusDocument> sampled(List<CorpusDocument> documents, int size) {
    Set<List<String>> machines = new HashSet<>();
    firstOfEach(documents, Origin.MT, size).forEach(document -> machines.add(name(document.key())));
    Set<List<String>> sets = new HashSet<>();
    machines.forEach(name -> sets.add(name.subList(0, 2)));
    List<CorpusDocument> chosen = new ArrayList<>(firstOfEach(documents, Origin.MT, size));
    for (CorpusDocument document : documents) {
      if (document.key().origin() == Origin.HT && machines.contains(name(document.key()))) {
        chosen.add(document);
      }
    }
    firstOfEach(documents, Origin.HT, size).stream()
        .filter(document -> !sets.contains(name(document.key()).subList(0, 2)))
        .forEach(chosen::add);
    chosen.addAll(firstOfEach(documents, Origin.NATIVE, size));
    chosen.sort(Comparator.comparing(CorpusDocument::key));
    return chosen;
  }

  /** Of each set and system of an origin, the documents with the lowest hashes. */
  private static List<CorpusDocument> firstOfEach(
      List<CorpusDocument> documents, Origin origin, int size) {
    Comparator<CorpusDocument> byHash =
        Comparator.comparingLong((CorpusDocument document) -> hash(document.key()))
            .thenComparing(CorpusDocument::key);
    return documents.stream()
        .filter(document -> document.key().origin() == origin)
        .collect(Collectors.groupingBy(document -> series(document.key())))
        .values()
        .stream()
        .flatMap(series -> series.stream().sorted(byHash).limit(size))
        .toList();
  }

  private static List<String> series(DocumentKey key) {
    return List.of(key.set(), key.target().value(), key.system());
  }

  private static List<String> name(DocumentKey key) {
    return List.of(key.set(), key.target().value(), key.document());
  }

  private static long hash(DocumentKey key) {
    CRC32 crc = new CRC32();
    crc.update((key.set() + "\n" + key.document()).getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}
