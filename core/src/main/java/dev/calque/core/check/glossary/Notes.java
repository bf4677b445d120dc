package dev.calque.core.check.glossary;

import dev.calque.core.glossary.GlossaryEntry;

/** What a glossary says to editors. */
final class Notes {

  private Notes() {}

  /** A sentence with the note of an entry, to follow another; empty if there is none. */
  static String of(GlossaryEntry entry) {
    return entry.note().isEmpty() ? "" : " Its note: " + entry.note();
  }
}
