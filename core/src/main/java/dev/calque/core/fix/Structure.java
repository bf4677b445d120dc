package dev.calque.core.fix;

import dev.calque.core.reader.UnreadableException;
import dev.calque.core.text.Document;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an article consists of. A correction must leave it alone: the same blocks in the same order,
 * each with the text that it had, but for the words that were corrected.
 */
final class Structure {

  private final Source source;
  private final Function<Source, Document> reader;
  private final Document document;

  Structure(Source source, Function<Source, Document> reader) {
    this.source = source;
    this.reader = reader;
    this.document = reader.apply(source);
  }

  /**
   * The corrections, by position, that together leave the structure alone; all of them nearly
   * always.
   */
  List<Correction> harmless(List<Correction> apart) {
    List<Correction> harmless = new ArrayList<>();
    add(apart, harmless);
    return harmless;
  }

  /** Halves what does harm: to read a long article once for each correction takes minutes. */
  private void add(List<Correction> more, List<Correction> harmless) {
    int before = harmless.size();
    harmless.addAll(more);
    if (more.isEmpty() || isKept(harmless)) {
      return;
    }
    harmless.subList(before, harmless.size()).clear();
    if (more.size() > 1) {
      int half = more.size() / 2;
      add(more.subList(0, half), harmless);
      add(more.subList(half, more.size()), harmless);
    }
  }

  private boolean isKept(List<Correction> apart) {
    return read(Rewrite.of(source, apart).source())
        .map(after -> isSame(after, apart))
        .orElse(false);
  }

  private Optional<Document> read(Source source) {
    try {
      return Optional.of(reader.apply(source));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  private boolean isSame(Document after, List<Correction> corrections) {
    if (after.segments().size() != document.segments().size()
        || after.directives().size() != document.directives().size()
        || !after.declaredLanguage().equals(document.declaredLanguage())
        || !after.declaredSourceLanguage().equals(document.declaredSourceLanguage())) {
      return false;
    }
    for (Segment before : document.segments()) {
      Segment now = after.segments().get(before.index());
      if (now.role() != before.role()
          || now.level() != before.level()
          || !now.declaredLanguage().equals(before.declaredLanguage())
          || !now.text().equals(expected(before, corrections))) {
        return false;
      }
    }
    return true;
  }

  private static String expected(Segment segment, List<Correction> corrections) {
    StringBuilder text = new StringBuilder(segment.text());
    for (int i = corrections.size() - 1; i >= 0; i--) {
      Correction correction = corrections.get(i);
      Optional<Span> plain = segment.map().toPlain(correction.fix().span());
      plain.ifPresent(
          span -> text.replace(span.start(), span.end(), correction.fix().replacement()));
    }
    return text.toString();
  }
}
