package dev.calque.core.languagetool.pattern;

import dev.calque.core.pack.TokenPattern;
import dev.calque.core.pack.TokenPattern.Atom;
import dev.calque.core.pack.TokenPattern.Element;
import dev.calque.core.pack.TokenPattern.Group;
import dev.calque.core.pack.TokenPattern.TokenTest;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.Language;

/**
 * Expands a pattern into sequences without options. LanguageTool's own optional tokens and skips
 * take the first token that fits and never go back; a sequence for each case finds what the pattern
 * says, in whatever order its alternatives are written. Not thread-safe.
 */
final class PatternCompiler {

  private final TokenCompiler tokens;

  PatternCompiler(Language language) {
    this.tokens = new TokenCompiler(language);
  }

  List<Variant> compile(List<TokenPattern> patterns) {
    return patterns.stream().flatMap(pattern -> compile(pattern).stream()).toList();
  }

  private List<Variant> compile(TokenPattern pattern) {
    Variant.Frame frame =
        new Variant.Frame(pattern.atStart(), pattern.atEnd(), pattern.markFrom(), pattern.markTo());
    return expand(pattern.elements()).stream()
        .filter(path -> !path.steps().isEmpty())
        .map(path -> new Variant(path.steps(), path.ends(), frame))
        .toList();
  }

  private List<Path> expand(List<Element> elements) {
    List<Path> paths = List.of(new Path(List.of(), List.of()));
    for (Element element : elements) {
      List<List<TokenStep>> choices = choices(element);
      List<Path> longer = new ArrayList<>();
      for (Path path : paths) {
        choices.forEach(choice -> longer.add(path.and(choice)));
      }
      paths = longer;
    }
    return paths;
  }

  private List<List<TokenStep>> choices(Element element) {
    List<List<TokenStep>> once = once(element.atom());
    List<List<TokenStep>> choices = new ArrayList<>();
    List<List<TokenStep>> repeated = List.of(List.of());
    for (int times = 0; times <= element.max(); times++) {
      if (times >= element.min()) {
        choices.addAll(repeated);
      }
      repeated = product(repeated, once);
    }
    return choices;
  }

  private List<List<TokenStep>> once(Atom atom) {
    if (atom instanceof TokenTest test) {
      return tokens.compile(test);
    }
    return ((Group) atom)
        .alternatives().stream()
            .flatMap(alternative -> expand(alternative).stream())
            .map(Path::steps)
            .toList();
  }

  private static List<List<TokenStep>> product(
      List<List<TokenStep>> heads, List<List<TokenStep>> tails) {
    List<List<TokenStep>> all = new ArrayList<>();
    for (List<TokenStep> head : heads) {
      for (List<TokenStep> tail : tails) {
        List<TokenStep> both = new ArrayList<>(head);
        both.addAll(tail);
        all.add(both);
      }
    }
    return all;
  }

  /** A sequence and where each element ends in it. */
  private record Path(List<TokenStep> steps, List<Integer> ends) {

    Path and(List<TokenStep> more) {
      List<TokenStep> longer = new ArrayList<>(steps);
      longer.addAll(more);
      List<Integer> marks = new ArrayList<>(ends);
      marks.add(longer.size());
      return new Path(longer, marks);
    }
  }
}
