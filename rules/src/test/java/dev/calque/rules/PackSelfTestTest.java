package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.pattern.PackSelfTest;
import dev.calque.core.pack.PackLoader;
import dev.calque.core.pack.Packs;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.yaml.FileProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs that Calque brings keep the promises of their examples. */
class PackSelfTestTest {

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryPackHolds() {
    assertThat(targets()).isNotEmpty();
    return targets().stream()
        .map(target -> DynamicTest.dynamicTest("packs/" + target, () -> run(target)));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void theIndexOfTheBuildGivesTheSameEntriesAsTheirFiles(LanguageCode target) {
    Packs lazy = PackLoader.load(CalqueRules.knowledge(), target);
    assertThat(lazy.index()).isPresent();
    assertThat(lazy.all())
        .containsExactlyElementsOf(PackLoader.read(CalqueRules.knowledge(), target).entries());
  }

  private static Set<LanguageCode> targets() {
    return PackLoader.targets(CalqueRules.knowledge());
  }

  private static void run(LanguageCode target) {
    Knowledge knowledge = CalqueRules.knowledge();
    Packs packs = PackLoader.load(knowledge, target);
    LanguageToolEngine engine = LanguageToolEngine.load(knowledge, target, 1).orElseThrow();
    List<FileProblem> failures = PackSelfTest.run(engine, packs);
    assertThat(packs.all().count() + packs.xml().size()).isPositive();
    assertThat(failures.stream().map(FileProblem::toString).collect(Collectors.joining("\n")))
        .isEmpty();
  }
}
