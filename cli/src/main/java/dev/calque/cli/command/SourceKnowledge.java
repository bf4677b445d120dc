package dev.calque.cli.command;

import java.util.Locale;

/** How Calque learns what the documents of a corpus were translated from. */
enum SourceKnowledge {
  /** As with any article: from what it betrays. */
  INFERRED,
  /** The corpus says so. */
  DECLARED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
