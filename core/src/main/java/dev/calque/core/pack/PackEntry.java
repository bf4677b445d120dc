package dev.calque.core.pack;

import dev.calque.core.check.Witness;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.RuleId;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A mistake that a pack teaches.
 *
 * @param id the path of its file and its own name
 * @param file as messages name it
 * @param line where it begins, 1-based
 * @param patterns what to find, any of them
 * @param replacements what the words should read, best first; possibly none
 * @param mqm the MQM type
 * @param severity how bad it is
 * @param confidence how sure a match is
 * @param why the reason, for an editor
 * @param sources the source languages that cause it: that of its {@code from-…} folder, if it is in
 *     one, then others
 * @param certain whether it stands whatever the source language
 * @param unless exceptions at the place of the match
 * @param unlessSentence exceptions anywhere in the sentence
 * @param roles the roles of segments it looks into
 * @param safe whether the first replacement can be applied without an eye on it
 * @param summary a headline
 * @param message what the editor reads, if the entry says so
 * @param bad examples with a match, each with a mark
 * @param good examples without one
 */
public record PackEntry(
    RuleId id,
    String file,
    int line,
    List<TokenPattern> patterns,
    List<Replacement> replacements,
    MqmType mqm,
    Severity severity,
    Confidence confidence,
    String why,
    List<LanguageCode> sources,
    boolean certain,
    List<TokenPattern> unless,
    List<TokenPattern> unlessSentence,
    Set<Role> roles,
    boolean safe,
    String summary,
    Optional<Replacement> message,
    List<PackExample> bad,
    List<PackExample> good) {

  public PackEntry {
    patterns = List.copyOf(patterns);
    replacements = List.copyOf(replacements);
    sources = List.copyOf(sources);
    unless = List.copyOf(unless);
    unlessSentence = List.copyOf(unlessSentence);
    roles = Set.copyOf(roles);
    bad = List.copyOf(bad);
    good = List.copyOf(good);
  }

  /**
   * What its matches say about the source language, the strongest first: a match for each; empty if
   * they say nothing.
   */
  public List<Witness> witnesses() {
    List<Witness> witnesses = new ArrayList<>();
    for (LanguageCode language : sources) {
      if (witnesses.isEmpty()) {
        witnesses.add(certain ? Witness.betrays(language) : Witness.onlyIf(language));
      } else if (!certain) {
        witnesses.add(Witness.alsoIf(language));
      }
    }
    return witnesses;
  }

  /** The rule that its matches name. */
  public Rule rule() {
    List<Rule.Example> examples = new ArrayList<>();
    for (int i = 0; i < bad.size(); i++) {
      examples.add(new Rule.Example(bad.get(i).source(), good.get(i % good.size()).source()));
    }
    return new Rule(id, mqm, severity, summary, why, new TreeMap<>(), examples, sources)
        .meaning(confidence, "the words of the pattern, as its examples show them");
  }
}
