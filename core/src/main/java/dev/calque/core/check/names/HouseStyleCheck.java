package dev.calque.core.check.names;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.names.NameIndex.Entry;
import dev.calque.core.check.names.NameIndex.Found;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds names in a form that the language accepts and the house does not write. Silent where the
 * {@link HouseStyle} chose nothing, and in phrases that keep their form whatever the house writes
 * ({@code chicken Kiev}): {@code languages/LANG/names/fixed-phrases.txt}.
 */
public final class HouseStyleCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "names/house-style",
              "style/organizational",
              Severity.MINOR,
              "a name in a form that the house does not write",
              "Some names have several accepted forms. A house chooses one and keeps to it.")
          .meaning(Confidence.HIGH, "the house chose another form of the name")
          .with("Trams run in [[Kiev]].", "Trams run in Kyiv.");

  private final HouseStyle style;
  private final LanguageCode target;
  private final Inflection inflection;
  private final NameIndex names;
  private final PhraseIndex<String> fixed;

  private HouseStyleCheck(
      HouseStyle style,
      LanguageCode target,
      Inflection inflection,
      NameIndex names,
      PhraseIndex<String> fixed) {
    this.style = style;
    this.target = target;
    this.inflection = inflection;
    this.names = names;
    this.fixed = fixed;
  }

  /**
   * The check for texts in {@code target}.
   *
   * @throws dev.calque.core.knowledge.KnowledgeException if a chosen form is none of the language's
   */
  public static HouseStyleCheck load(
      Knowledge knowledge, LanguageCode target, NameTables tables, HouseStyle style) {
    Inflection inflection = Inflection.load(knowledge, target);
    NameIndex names =
        new NameIndex(inflection.isKnown() ? Map.of(target, inflection) : Map.of(), inflection);
    for (NameEntity entity : style.apply(tables, target).in(target)) {
      if (style.choice(entity, target).isPresent()) {
        entity.in(target).forEach(form -> names.add(new Entry(entity, target, form, false)));
      }
    }
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    Table.load(knowledge, "languages/" + target + "/names/fixed-phrases.txt")
        .words()
        .forEach(phrase -> phrases.put(phrase, List.of(phrase)));
    return new HouseStyleCheck(style, target, inflection, names, PhraseIndex.of(phrases));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    if (style.chosen().isEmpty()) {
      return List.of();
    }
    String folded = PhraseIndex.fold(segment.text());
    List<Span> kept = fixed.find(segment.text()).stream().map(PhraseIndex.Hit::span).toList();
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < folded.length(); at++) {
      if (PhraseIndex.isWordStart(folded, at)) {
        for (Found found : names.at(folded, at)) {
          Site site = new Site(segment.text(), new Span(at, found.end()));
          if (kept.stream().noneMatch(span -> span.overlaps(site.span()))) {
            match(segment, site, found).ifPresent(matches::add);
          }
        }
      }
    }
    return matches;
  }

  private Optional<Match> match(AnalyzedSegment segment, Site site, Found found) {
    NameEntity entity = found.entry().entity();
    String chosen = style.choice(entity, target).map(NameForm::text).orElse("");
    if (found.entry().form().text().equals(chosen)
        || !PhraseIndex.plain(site.words()).equals(found.text())
        || site.isTechnical()) {
      return Optional.empty();
    }
    ForeignForm form =
        new ForeignForm(
            entity.kind(),
            target,
            found.entry().form(),
            found.cases(),
            inflection.of(chosen, entity.kind()));
    Match match =
        Match.of(RULE, segment.segment(), site.span(), "The house writes “%s”.".formatted(chosen));
    return Optional.of(form.replacement(Optional.empty()).map(match::replaceSafely).orElse(match));
  }
}
