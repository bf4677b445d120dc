package dev.calque.core.check.names;

import java.util.List;

/** The cases in which names stand; the columns of {@code endings.tsv} in this order. */
enum GrammaticalCase {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  LOCATIVE;

  /** All but the nominative. */
  static final List<GrammaticalCase> OBLIQUE =
      List.of(GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE);
}
