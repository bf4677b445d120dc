package dev.calque.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.calque.core.Calque;

/** The borders inside the module. */
@AnalyzeClasses(packages = "dev.calque.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyTheStartKnowsTheSystem =
      noClasses()
          .that(not(belongToAnyOf(Main.class)))
          .should()
          .accessClassesThat(belongToAnyOf(System.class))
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule onlyTheEngineKnowsHowArticlesAreChecked =
      classes()
          .that(use(belongToAnyOf(Calque.class).or(resideInAPackage("dev.calque.rules.."))))
          .should()
          .be(CalqueEngine.class)
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule whatCoreIsMadeWithStaysThere =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.languagetool..",
                  "com.github.pemistahl..",
                  "com.ibm.icu..",
                  "org.commonmark..",
                  "org.jsoup..",
                  "dev.calque.core.check.*..",
                  "dev.calque.core.languagetool.."))
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule picocliStaysWithTheCommands = onlyIn("picocli..", "dev.calque.cli.command");

  @ArchTest
  static final ArchRule jacksonStaysWithTheCommands =
      onlyIn("com.fasterxml..", "dev.calque.cli.command");

  @ArchTest
  static final ArchRule jgitStaysWithFilesAndTheirDifferences =
      onlyIn("org.eclipse.jgit..", "dev.calque.cli.input", "dev.calque.cli.fix");

  @ArchTest
  static final ArchRule theProgressBarStaysWithTheTerminal =
      onlyIn("me.tongfei..", "dev.calque.cli.terminal");

  @ArchTest
  static final ArchRule theTerminalKnowsNothingOfCalque =
      noClasses()
          .that()
          .resideInAPackage("dev.calque.cli.terminal")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.calque..")
                  .and(not(resideInAPackage("dev.calque.cli.terminal"))))
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule packagesDoNotDependOnEachOther =
      slices().matching("dev.calque.cli.(*)..").should().beFreeOfCycles().allowEmptyShould(false);

  /** Fails as well if nothing uses the library. */
  private static ArchRule onlyIn(String library, String... homes) {
    return classes()
        .that(use(resideInAPackage(library)))
        .should()
        .resideInAnyPackage(homes)
        .allowEmptyShould(false);
  }

  private static DescribedPredicate<JavaClass> use(DescribedPredicate<? super JavaClass> other) {
    return describe(
        "use classes that " + other.getDescription(),
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .anyMatch(to -> other.test(to.getTargetClass())));
  }
}
