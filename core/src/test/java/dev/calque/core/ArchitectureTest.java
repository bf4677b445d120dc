package dev.calque.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.calque.core.lint.Finding;
import dev.calque.core.text.Document;
import dev.calque.core.text.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** The borders inside the module. */
@AnalyzeClasses(packages = "dev.calque.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule textKnowsNothingElse = knowsOnly("dev.calque.core.text");

  @ArchTest
  static final ArchRule rulesKnowNoMoreThanText =
      knowsOnly("dev.calque.core.rule", "dev.calque.core.text");

  @ArchTest
  static final ArchRule analysisKnowsNoMoreThanText =
      knowsOnly("dev.calque.core.analysis", "dev.calque.core.text");

  @ArchTest
  static final ArchRule readersKnowNoMoreThanText =
      knowsOnly("dev.calque.core.reader..", "dev.calque.core.text");

  @ArchTest
  static final ArchRule checksKnowNothingOfWhatComesBeforeAndAfterThem =
      noClasses()
          .that()
          .resideInAPackage("dev.calque.core.check..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "dev.calque.core",
                      "dev.calque.core.lint..",
                      "dev.calque.core.report..",
                      "dev.calque.core.reader..",
                      "dev.calque.core.languagetool..")
                  .or(belongToAnyOf(Finding.class, Source.class, Document.class)))
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule theLinterKnowsNoEngineAndNoCheck =
      noClasses()
          .that()
          .resideInAPackage("dev.calque.core.lint")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "dev.calque.core.check.*..",
                  "dev.calque.core.languagetool..",
                  "dev.calque.core.reader..",
                  "dev.calque.core.report.."))
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule packagesDoNotDependOnEachOther =
      slices().matching("dev.calque.core.(*)..").should().beFreeOfCycles().allowEmptyShould(false);

  @ArchTest
  static final ArchRule nobodyPrints =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(false);

  @ArchTest
  static final ArchRule nobodyEndsTheProgram =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule theSameArticleGivesTheSameReport =
      noClasses()
          .should()
          .dependOnClassesThat(belongToAnyOf(Random.class, ThreadLocalRandom.class, Clock.class))
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .allowEmptyShould(false);

  private static ArchRule knowsOnly(String part, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(part)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.calque..")
                .and(not(resideInAPackage(part)))
                .and(not(resideInAnyPackage(others))))
        .allowEmptyShould(false);
  }
}
