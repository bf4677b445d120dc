package dev.calque.core;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.pattern.PackSelfTest;
import dev.calque.core.pack.PackLoader;
import dev.calque.core.pack.Packs;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.yaml.FileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the examples of a folder of rule packs show.
 *
 * @param rules how many entries and files of LanguageTool rules were found
 * @param problems what is wrong, file by file; empty if all is well
 */
public record RulePackTrial(int rules, List<FileProblem> problems) {

  public RulePackTrial {
    problems = List.copyOf(problems);
  }

  /**
   * Runs the examples of all packs in a folder.
   *
   * @param calque what Calque knows of languages
   * @param folder the packs to be tested
   */
  public static RulePackTrial run(Knowledge calque, Knowledge folder) {
    List<FileProblem> problems = new ArrayList<>(PackLoader.strays(folder));
    int rules = 0;
    for (LanguageCode target : PackLoader.targets(folder)) {
      Packs packs = PackLoader.load(folder, target);
      rules += packs.entries().size() + packs.xml().size();
      problems.addAll(test(calque, folder, packs));
    }
    return new RulePackTrial(rules, problems);
  }

  private static List<FileProblem> test(Knowledge calque, Knowledge folder, Packs packs) {
    Optional<LanguageToolEngine> engine = LanguageToolEngine.load(calque, packs.target(), 1);
    if (engine.isPresent()) {
      return PackSelfTest.run(engine.get(), packs);
    }
    String name = packs.target().displayName();
    return List.of(
        new FileProblem(
            folder.describe(packs.target().value()),
            1,
            "Calque cannot check " + name + " yet; move the packs to a language it checks"));
  }
}
