package dev.calque.core.glossary;

import dev.calque.core.text.LanguageCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a house calls things, in any number of languages. Immutable.
 *
 * @param entries in the order of their files, each once
 */
public record Glossary(List<GlossaryEntry> entries) {

  /** Says nothing of any term. */
  public static final Glossary NONE = new Glossary(List.of());

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");

  public Glossary {
    entries = List.copyOf(entries);
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** This glossary and what another adds. */
  public Glossary and(Glossary more) {
    if (isEmpty() || more.isEmpty()) {
      return isEmpty() ? more : this;
    }
    return new Glossary(Stream.concat(entries.stream(), more.entries.stream()).distinct().toList());
  }

  /** What it says of texts in a language. */
  public Glossary in(LanguageCode target) {
    return new Glossary(entries.stream().flatMap(entry -> entry.in(target).stream()).toList());
  }

  /** The words of all terms that texts may have, as they are written there. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    entries.stream()
        .flatMap(entry -> entry.allowed().stream())
        .flatMap(NO_WORD::splitAsStream)
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
    return words;
  }
}
