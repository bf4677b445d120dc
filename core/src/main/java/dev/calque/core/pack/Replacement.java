package dev.calque.core.pack;

import java.util.List;
import java.util.Optional;

/**
 * What the reported words should read.
 *
 * @param source as written
 * @param parts in order; their texts are joined without anything between them
 */
public record Replacement(String source, List<Part> parts) {

  public Replacement {
    parts = List.copyOf(parts);
  }

  /** The highest element it refers to, from 1; 0 if it refers to none. */
  public int highestReference() {
    return parts.stream().mapToInt(Part::reference).max().orElse(0);
  }

  /** The words, if they do not depend on the match. */
  public Optional<String> literal() {
    return parts.stream().allMatch(p -> p instanceof Text)
        ? Optional.of(String.join("", parts.stream().map(p -> ((Text) p).text()).toList()))
        : Optional.empty();
  }

  /** A stretch of a replacement. */
  public sealed interface Part permits Text, Reference, Inflected {

    /** The highest element it refers to, from 1, or 0. */
    int reference();
  }

  /** Fixed words. */
  public record Text(String text) implements Part {
    @Override
    public int reference() {
      return 0;
    }
  }

  /** The words of an element as written. */
  public record Reference(int element) implements Part {
    @Override
    public int reference() {
      return element;
    }
  }

  /**
   * An inflected word. Exactly one of {@code lemma} and {@code lemmaOf} says of which lemma,
   * exactly one of {@code like} and {@code tag} in which form.
   *
   * @param lemma the lemma itself
   * @param lemmaOf the element whose lemma it is, or 0
   * @param like the element whose form it takes, or 0
   * @param tag a regular expression for the tag of the form
   */
  public record Inflected(Optional<String> lemma, int lemmaOf, int like, Optional<String> tag)
      implements Part {
    public Inflected {
      if (lemma.isPresent() == (lemmaOf > 0) || tag.isPresent() == (like > 0)) {
        throw new IllegalArgumentException("ambiguous inflection");
      }
    }

    @Override
    public int reference() {
      return Math.max(lemmaOf, like);
    }
  }
}
