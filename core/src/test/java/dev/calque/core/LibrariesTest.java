package dev.calque.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Where libraries may be used. */
@AnalyzeClasses(packages = "dev.calque.core", importOptions = ImportOption.DoNotIncludeTests.class)
class LibrariesTest {

  @ArchTest
  static final ArchRule languageToolStaysInItsPackage =
      onlyIn("org.languagetool..", "dev.calque.core.languagetool..");

  @ArchTest
  static final ArchRule linguaStaysInItsPackage =
      onlyIn("com.github.pemistahl..", "dev.calque.core.language");

  @ArchTest
  static final ArchRule icuStaysInItsPackage = onlyIn("com.ibm.icu..", "dev.calque.core.unicode");

  @ArchTest
  static final ArchRule commonmarkStaysWithTheReaders =
      onlyIn("org.commonmark..", "dev.calque.core.reader.markdown");

  @ArchTest
  static final ArchRule jsoupStaysWithTheReaders =
      onlyIn("org.jsoup..", "dev.calque.core.reader.html");

  @ArchTest
  static final ArchRule commonsTextStaysWhereWordsAreCompared =
      onlyIn("org.apache.commons.text..", "dev.calque.core.check.words", "dev.calque.core.text");

  @ArchTest
  static final ArchRule commonsCsvStaysWithTheGlossary =
      onlyIn("org.apache.commons.csv..", "dev.calque.core.glossary");

  @ArchTest
  static final ArchRule statisticsStayWithTheMeasures =
      onlyIn("org.apache.commons.statistics..", "dev.calque.core.eval.measure");

  /** Engine profiles, packs and configurations, front matter, baselines, reports, stored ones. */
  @ArchTest
  static final ArchRule jacksonStaysWhereDataIsReadAndWritten =
      onlyIn(
          "com.fasterxml.jackson..",
          "dev.calque.core.baseline",
          "dev.calque.core.eval.corpus",
          "dev.calque.core.eval.report",
          "dev.calque.core.languagetool",
          "dev.calque.core.reader.markdown",
          "dev.calque.core.report",
          "dev.calque.core.store",
          "dev.calque.core.yaml");

  /** Fails as well if nothing uses the library. */
  private static ArchRule onlyIn(String library, String... packages) {
    return classes()
        .that(
            describe(
                "use " + library,
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> resideInAPackage(library).test(to.getTargetClass()))))
        .should()
        .resideInAnyPackage(packages)
        .allowEmptyShould(false);
  }
}
