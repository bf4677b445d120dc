package dev.calque.core.syntax;

import dev.calque.core.analysis.Sentence;
import java.util.IdentityHashMap;

/**
 * The parses of an article's sentences, each made when the first check asks for it. Of one article,
 * and not thread-safe.
 */
public final class Syntax {

  private final Parser parser;
  private final IdentityHashMap<Sentence, Parse> parses = new IdentityHashMap<>();

  public Syntax(Parser parser) {
    this.parser = parser;
  }

  public Parse of(Sentence sentence) {
    return parses.computeIfAbsent(sentence, parser::parse);
  }
}
