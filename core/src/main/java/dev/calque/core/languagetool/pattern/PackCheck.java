package dev.calque.core.languagetool.pattern;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.Witness;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.LtSentence;
import dev.calque.core.pack.IndexedEntry;
import dev.calque.core.pack.PackEntry;
import dev.calque.core.pack.PackIndex;
import dev.calque.core.pack.Packs;
import dev.calque.core.pack.Replacement;
import dev.calque.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.languagetool.Language;

/** All entries of the packs for one target language, in one pass over each sentence. */
public final class PackCheck implements SegmentCheck {

  private static final int SUGGESTIONS = 5;

  private final Language language;
  private final List<LazyEntry> entries;
  private final EntryIndex index;
  private final XmlRules xml;

  private PackCheck(Language language, List<LazyEntry> entries, XmlRules xml) {
    this.language = language;
    this.entries = List.copyOf(entries);
    this.index = new EntryIndex(entries);
    this.xml = xml;
  }

  /**
   * @param engine the engine that analyses the segments to be checked
   * @throws dev.calque.core.knowledge.KnowledgeException if a file of LanguageTool rules cannot be
   *     read
   */
  public static PackCheck of(LanguageToolEngine engine, Packs packs) {
    Language language = engine.language();
    List<LazyEntry> entries = new ArrayList<>();
    packs.index().ifPresent(index -> entries.addAll(lazy(index, language)));
    for (PackEntry entry : packs.entries()) {
      CompiledEntry compiled = new CompiledEntry(entry, language);
      entries.add(new LazyEntry(PackIndexer.index(compiled, entry.file(), 1), place -> compiled));
    }
    return new PackCheck(language, entries, XmlRules.of(language, packs.xml()));
  }

  private static List<LazyEntry> lazy(PackIndex index, Language language) {
    Function<IndexedEntry, CompiledEntry> compiler =
        place -> new CompiledEntry(index.read(place), language);
    return index.entries().stream().map(place -> new LazyEntry(place, compiler)).toList();
  }

  @Override
  public List<Rule> rules() {
    Stream<Rule> ours = entries.stream().map(entry -> entry.compiled().rule());
    return Stream.concat(ours, xml.rules().stream()).toList();
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    return matches(segment);
  }

  /** The matches in a segment, in no particular order. */
  List<Match> matches(AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    for (LtSentence engine : LtSentence.of(segment)) {
      SentenceView sentence = new SentenceView(segment.segment(), engine);
      for (LazyEntry candidate : index.candidates(engine.sentence())) {
        CompiledEntry entry = candidate.compiled();
        if (entry.entry().roles().contains(segment.role())) {
          entry.hits(sentence).forEach(hit -> matches.addAll(matches(entry, hit)));
        }
      }
      matches.addAll(xml.matches(sentence));
    }
    return matches;
  }

  XmlRules xml() {
    return xml;
  }

  /** Once for each source that causes it; the linter keeps that of the article's source. */
  private List<Match> matches(CompiledEntry compiled, Hit hit) {
    Match match = match(compiled, hit);
    List<Witness> witnesses = compiled.entry().witnesses();
    return witnesses.isEmpty() ? List.of(match) : witnesses.stream().map(match::with).toList();
  }

  private Match match(CompiledEntry compiled, Hit hit) {
    PackEntry entry = compiled.entry();
    Rendering rendering = new Rendering(hit, language);
    List<String> replacements = new ArrayList<>();
    for (Replacement replacement : entry.replacements()) {
      replacements.addAll(rendering.replacements(replacement));
    }
    List<String> best = replacements.stream().distinct().limit(SUGGESTIONS).toList();
    String words = hit.mark().in(hit.sentence().segment().text());
    Optional<String> message = entry.message().map(rendering::message).filter(m -> !m.isEmpty());
    return new Match(
        compiled.rule(),
        entry.severity(),
        hit.sentence().segment(),
        hit.mark(),
        message.orElseGet(() -> message(words, best, entry.why())),
        best,
        entry.safe() && !best.isEmpty(),
        entry.confidence(),
        message.isEmpty() && best.isEmpty() ? List.of() : List.of(entry.why()),
        Optional.empty(),
        false,
        false);
  }

  private static String message(String words, List<String> best, String why) {
    return best.isEmpty() ? why : "Write “" + best.get(0) + "” instead of “" + words + "”.";
  }
}
