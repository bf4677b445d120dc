package dev.calque.core.pack;

import dev.calque.core.rule.RuleId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where an entry of a pack is written, and the words that call for it.
 *
 * @param id its rule
 * @param path of its file in the tree of knowledge
 * @param line where it begins, 1-based
 * @param lines how many it takes
 * @param words lower-case words, one of which a sentence must have before the entry can match
 * @param lemmas the same for base forms; if there are neither, any sentence calls for it
 */
public record IndexedEntry(
    RuleId id, String path, int line, int lines, Set<String> words, Set<String> lemmas) {

  private static final String NONE = "-";

  public IndexedEntry {
    words = Set.copyOf(words);
    lemmas = Set.copyOf(lemmas);
  }

  /** The cells that {@link #parse} reads. */
  List<String> cells() {
    String place = line + "+" + lines;
    return List.of(id.value(), path, place, joined(words), joined(lemmas));
  }

  static IndexedEntry parse(List<String> cells) {
    String[] place = cells.get(2).split("\\+", 2);
    return new IndexedEntry(
        new RuleId(cells.get(0)),
        cells.get(1),
        Integer.parseInt(place[0]),
        Integer.parseInt(place[1]),
        split(cells.get(3)),
        split(cells.get(4)));
  }

  private static String joined(Set<String> words) {
    SortedSet<String> sorted = new TreeSet<>(words);
    return sorted.isEmpty() ? NONE : String.join(" ", sorted);
  }

  private static Set<String> split(String cell) {
    return cell.equals(NONE) ? Set.of() : Set.copyOf(Arrays.asList(cell.split(" ")));
  }
}
