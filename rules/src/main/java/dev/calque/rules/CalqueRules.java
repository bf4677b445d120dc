package dev.calque.rules;

import dev.calque.core.knowledge.ClasspathKnowledge;
import dev.calque.core.knowledge.Knowledge;

/** What Calque knows of languages: the data files that this module brings. */
public final class CalqueRules {

  private CalqueRules() {}

  /** The tree of data files, see {@code docs/ARCHITECTURE.md}. */
  public static Knowledge knowledge() {
    return new ClasspathKnowledge(CalqueRules.class, "calque");
  }
}
