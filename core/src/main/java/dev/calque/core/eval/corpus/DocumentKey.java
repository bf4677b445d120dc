package dev.calque.core.eval.corpus;

import dev.calque.core.text.LanguageCode;
import java.util.Comparator;

/**
 * Which document of a corpus, and whose version of it.
 *
 * @param set the corpus: the file's name without its endings
 * @param target the language of the text
 * @param origin who wrote it
 * @param system which machine, translator or source of texts
 * @param document the same for all translations of one text
 */
public record DocumentKey(
    String set, LanguageCode target, Origin origin, String system, String document)
    implements Comparable<DocumentKey> {

  private static final Comparator<DocumentKey> ORDER =
      Comparator.comparing(DocumentKey::target)
          .thenComparing(DocumentKey::set)
          .thenComparing(DocumentKey::origin)
          .thenComparing(DocumentKey::system)
          .thenComparing(DocumentKey::document);

  /** By target language, set, origin, system and document. */
  @Override
  public int compareTo(DocumentKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return set + "/" + system + "/" + document;
  }
}
