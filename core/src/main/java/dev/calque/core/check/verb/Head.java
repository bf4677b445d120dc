package dev.calque.core.check.verb;

import dev.calque.core.syntax.Kind;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.VerbGroup;
import java.util.Arrays;
import java.util.Optional;

/** Which use of a word has a complement. */
enum Head {
  VERB("verb", "FBPG"),
  ACTIVE("active", "FBPG"),
  FINITE("finite", "F"),
  PASSIVE("passive", "PJ"),
  ADJECTIVE("adjective", "JP"),
  NOUN("noun", "N");

  private final String name;

  /** The letters of the kinds that it can have. */
  private final String kinds;

  Head(String name, String kinds) {
    this.name = name;
    this.kinds = kinds;
  }

  static Optional<Head> named(String name) {
    return Arrays.stream(values()).filter(head -> head.name.equals(name)).findFirst();
  }

  boolean isVerb() {
    return this != ADJECTIVE && this != NOUN;
  }

  /** Whether the token is used so. */
  boolean fits(Parse parse, int index, FrameWords words) {
    return kinds.indexOf(parse.kinds().get(index).letter()) >= 0
        && (this != ACTIVE || isActive(parse, index, words))
        && (!isVerb() || !parse.is(index - 1, Kind.DETERMINER));
  }

  private static boolean isActive(Parse parse, int index, FrameWords words) {
    if (!parse.is(index, Kind.PARTICIPLE)) {
      return true;
    }
    Optional<VerbGroup> group =
        parse.verbGroups().stream().filter(g -> g.main() == index).findFirst();
    if (group.isEmpty()) {
      return false;
    }
    int auxiliary = index - 1;
    while (auxiliary > group.get().start() && !parse.is(auxiliary, Kind.AUXILIARY)) {
      auxiliary--;
    }
    return auxiliary >= group.get().start() && words.have().lists(parse.token(auxiliary));
  }
}
