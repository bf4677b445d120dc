package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.pattern.PackSelfTest;
import dev.calque.core.pack.PackLoader;
import dev.calque.core.pack.PackProblem;
import dev.calque.core.pack.Packs;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The packs that Calque brings keep the promises of their examples. */
class PackSelfTestTest {

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryPackHolds() {
    Set<LanguageCode> targets = PackLoader.targets(CalqueRules.knowledge());
    assertThat(targets).isNotEmpty();
    return targets.stream()
        .map(target -> DynamicTest.dynamicTest("packs/" + target, () -> run(target)));
  }

  private static void run(LanguageCode target) {
    Knowledge knowledge = CalqueRules.knowledge();
    Packs packs = PackLoader.load(knowledge, target);
    LanguageToolEngine engine = LanguageToolEngine.load(knowledge, target, 1).orElseThrow();
    List<PackProblem> failures = PackSelfTest.run(engine, packs);
    assertThat(packs.entries().size() + packs.xml().size()).isPositive();
    assertThat(failures.stream().map(PackProblem::toString).collect(Collectors.joining("\n")))
        .isEmpty();
  }
}
