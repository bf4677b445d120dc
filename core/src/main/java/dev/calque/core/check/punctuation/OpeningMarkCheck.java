package dev.calque.core.check.punctuation;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Habit;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question or an exclamation that ends with its mark but does not begin with one, in a language
 * that sets both: {@code languages/<target>/punctuation/opening-marks.tsv} has the closing and the
 * opening marks. Foreign words and marks that stand alone are silent.
 */
public final class OpeningMarkCheck implements Check {

  static final Rule RULE =
      Rule.of(
              "punctuation/opening-mark",
              "linguistic-conventions/punctuation",
              Severity.MINOR,
              "A question or an exclamation without its opening mark",
              "This language sets a mark where a question or an exclamation begins; the source"
                  + " language does not. Put it there.")
          .meaning(Confidence.HIGH, "a question, whose mark hardly any writer leaves out")
          .meaning(Confidence.MEDIUM, "an exclamation, in an article that mostly opens them")
          .meaning(
              Confidence.LOW,
              "an exclamation in an article that mostly does not: casual writers do so;"
                  + " further places of what goes through the article")
          .with("Y tú, qué [[piensas?]]", "Y tú, ¿qué piensas?");

  /** What ends the stretch that a closing mark can belong to. */
  private static final Pattern BREAK = Pattern.compile("[.…:;]\\s+(?=\\S)|\n|[?!][\"”’»)\\]]*\\s+");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
  private static final int SHORT = 2;
  private static final int SHOWN = 3;

  private final String closing;
  private final String opening;
  private final Set<String> grammar;
  private final Pattern end;

  private OpeningMarkCheck(String closing, String opening, Set<String> grammar) {
    this.closing = closing;
    this.opening = opening;
    this.grammar = grammar;
    String marks = closing.isEmpty() ? "(?!)" : "[" + Pattern.quote(closing) + "]+";
    this.end = Pattern.compile("(\\p{L}+)[\"”’»)]?…?\\.{0,3}(" + marks + ")(?![\\p{L}\\p{N}=&/])");
  }

  public static OpeningMarkCheck load(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/";
    StringBuilder closing = new StringBuilder();
    StringBuilder opening = new StringBuilder();
    Table marks = Table.load(knowledge, folder + "punctuation/opening-marks.tsv");
    for (Table.Row row : marks.rows()) {
      if (row.cell(0).length() != 1 || row.cell(1).length() != 1) {
        throw marks.error(row, "needs a closing and an opening mark of one character each");
      }
      closing.append(row.cell(0));
      opening.append(row.cell(1));
    }
    return new OpeningMarkCheck(
        closing.toString(),
        opening.toString(),
        Table.load(knowledge, folder + "spacing/grammar-words.txt").words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    List<Match> questions = new ArrayList<>();
    List<Match> exclamations = new ArrayList<>();
    for (AnalyzedSegment segment : article.segments()) {
      for (Match match : unopened(segment)) {
        (asks(match.text()) ? questions : exclamations).add(match);
      }
    }
    Confidence confidence =
        opened(article) >= exclamations.size() ? Confidence.MEDIUM : Confidence.LOW;
    exclamations.replaceAll(match -> match.with(confidence));
    return Stream.of(questions, exclamations)
        .flatMap(matches -> Habit.firstOf(matches, SHOWN).stream())
        .toList();
  }

  private List<Match> unopened(AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    String text = segment.text();
    Matcher mark = end.matcher(text);
    int from = 0;
    while (mark.find()) {
      String before = text.substring(from, mark.start(2));
      if (!isOpened(before) && isOwn(lastStretch(before)) && !isName(before, mark)) {
        matches.add(match(segment, mark));
      }
      from = mark.end();
    }
    return matches;
  }

  /** Whether the first of the closing marks at the end is that of a question. */
  private boolean asks(String ending) {
    return ending.chars().filter(c -> closing.indexOf(c) >= 0).limit(1).allMatch(this::isQuestion);
  }

  private boolean isQuestion(int mark) {
    return mark == closing.charAt(0);
  }

  /** How many exclamations the article opens. */
  private long opened(Article article) {
    return article.segments().stream()
        .flatMapToInt(segment -> segment.text().chars())
        .filter(c -> opening.indexOf(c) > 0)
        .count();
  }

  private boolean isOpened(String before) {
    return before.chars().anyMatch(c -> opening.indexOf(c) >= 0);
  }

  /** A firm or a show whose name ends with a mark, inside a sentence. */
  private boolean isName(String before, Matcher mark) {
    boolean asks = isQuestion(mark.group(2).charAt(0));
    boolean first = lastStretch(before).strip().indexOf(' ') < 0;
    return !asks && !first && Character.isUpperCase(mark.group(1).charAt(0));
  }

  private static String lastStretch(String before) {
    Matcher stop = BREAK.matcher(before);
    int start = 0;
    while (stop.find()) {
      start = stop.end();
    }
    return before.substring(start);
  }

  /**
   * Whether the words are of the target language: a title of a foreign book has none of its own.
   */
  private boolean isOwn(String stretch) {
    List<String> words = WORD.matcher(stretch).results().map(r -> r.group()).toList();
    boolean names = words.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)));
    boolean known = words.stream().anyMatch(w -> grammar.contains(w.toLowerCase(Locale.ROOT)));
    return words.size() > SHORT ? known && !names : !names;
  }

  private Match match(AnalyzedSegment analyzed, Matcher mark) {
    char missing = opening.charAt(closing.indexOf(mark.group(2).charAt(0)));
    Span span = new Span(mark.start(), mark.end());
    String message = "No “" + missing + "” stands before “" + span.in(analyzed.text()) + "”.";
    return Match.of(RULE, analyzed.segment(), span, message);
  }
}
