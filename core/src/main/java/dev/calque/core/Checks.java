package dev.calque.core;

import dev.calque.core.check.Check;
import dev.calque.core.check.words.ForeignSentenceCheck;
import dev.calque.core.check.words.UnknownWordCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.language.FunctionWords;
import dev.calque.core.language.LanguageIdentifier;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.pattern.PackCheck;
import dev.calque.core.pack.PackLoader;
import dev.calque.core.pack.PackProblem;
import dev.calque.core.pack.Packs;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The one place where the checks of a target language are put together. */
record Checks(
    Knowledge knowledge,
    List<Knowledge> userPacks,
    LanguageCode target,
    LanguageToolEngine engine,
    LanguageIdentifier identifier,
    List<LanguageCode> languages) {

  List<Check> all() {
    List<Check> checks = new ArrayList<>(engine.selectedRules());
    checks.add(PackCheck.of(engine, packs()));
    checks.add(UnknownWordCheck.load(knowledge, target));
    checks.add(
        new ForeignSentenceCheck(FunctionWords.load(knowledge, target), languages, identifier));
    return checks;
  }

  private Packs packs() {
    Packs packs = PackLoader.load(knowledge, target);
    for (Knowledge folder : userPacks) {
      packs = packs.and(PackLoader.load(folder, target));
    }
    if (!packs.problems().isEmpty()) {
      throw new KnowledgeException(
          packs.problems().stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
    }
    return packs;
  }
}
