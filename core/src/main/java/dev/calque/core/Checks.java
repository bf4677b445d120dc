package dev.calque.core;

import dev.calque.core.check.Check;
import dev.calque.core.check.agreement.AcronymGenderCheck;
import dev.calque.core.check.agreement.DeterminerGenderCheck;
import dev.calque.core.check.association.WordPairCheck;
import dev.calque.core.check.boilerplate.BoilerplateCheck;
import dev.calque.core.check.casing.BodyCaseCheck;
import dev.calque.core.check.casing.CalendarCapitalCheck;
import dev.calque.core.check.casing.CalendarCaseCheck;
import dev.calque.core.check.casing.CompoundStartCheck;
import dev.calque.core.check.casing.ElidedCapitalCheck;
import dev.calque.core.check.casing.HeadingStartCheck;
import dev.calque.core.check.casing.NameCaseCheck;
import dev.calque.core.check.casing.NounCaseCheck;
import dev.calque.core.check.casing.PhraseCaseCheck;
import dev.calque.core.check.casing.SentenceStartCheck;
import dev.calque.core.check.casing.SmallWordCheck;
import dev.calque.core.check.clause.ClauseCommaCheck;
import dev.calque.core.check.clause.RelativeCommaCheck;
import dev.calque.core.check.clause.RepeatedPrepositionCheck;
import dev.calque.core.check.clause.ReportedPerfectCheck;
import dev.calque.core.check.clause.SplitObjectCheck;
import dev.calque.core.check.completeness.TruncatedEndCheck;
import dev.calque.core.check.determiner.MissingDeterminerCheck;
import dev.calque.core.check.determiner.SurplusDeterminerCheck;
import dev.calque.core.check.encoding.EntityCheck;
import dev.calque.core.check.encoding.HomoglyphCheck;
import dev.calque.core.check.encoding.InvisibleCharacterCheck;
import dev.calque.core.check.encoding.LostCharacterCheck;
import dev.calque.core.check.encoding.MojibakeCheck;
import dev.calque.core.check.frame.FrameCheck;
import dev.calque.core.check.glossary.GlossaryCheck;
import dev.calque.core.check.grammar.AdjectiveAfterNounCheck;
import dev.calque.core.check.grammar.DemonstrativeNumberCheck;
import dev.calque.core.check.grammar.DoubleComparisonCheck;
import dev.calque.core.check.grammar.MissingArticleCheck;
import dev.calque.core.check.grammar.NotOnlyButAlsoCheck;
import dev.calque.core.check.grammar.PredicatePairCheck;
import dev.calque.core.check.grammar.ResultOfAbstractCheck;
import dev.calque.core.check.grammar.SpeakerGenderCheck;
import dev.calque.core.check.grammar.SplitAuxiliaryCheck;
import dev.calque.core.check.grammar.SurplusArticleCheck;
import dev.calque.core.check.grammar.ThatCommaCheck;
import dev.calque.core.check.heading.DanglingHeadingCheck;
import dev.calque.core.check.heading.DoubledNounHeadingCheck;
import dev.calque.core.check.heading.VerblessQuestionHeadingCheck;
import dev.calque.core.check.leakage.LeakageCheck;
import dev.calque.core.check.names.HouseStyleCheck;
import dev.calque.core.check.names.NameTables;
import dev.calque.core.check.names.NameVariantCheck;
import dev.calque.core.check.names.SourceSpellingCheck;
import dev.calque.core.check.names.TransliterationCheck;
import dev.calque.core.check.nounphrase.GenitiveChainCheck;
import dev.calque.core.check.numbers.AmountAndTimeCheck;
import dev.calque.core.check.numbers.NumberFormatCheck;
import dev.calque.core.check.pronoun.GenericOneCheck;
import dev.calque.core.check.pronoun.PersonRelativeCheck;
import dev.calque.core.check.pronoun.ReflexiveCheck;
import dev.calque.core.check.pronoun.SpeakingThingCheck;
import dev.calque.core.check.punctuation.MixedQuotesCheck;
import dev.calque.core.check.punctuation.OpeningMarkCheck;
import dev.calque.core.check.punctuation.QuotedSpeechCheck;
import dev.calque.core.check.register.MixedAddressCheck;
import dev.calque.core.check.register.PoliteForThirdPersonCheck;
import dev.calque.core.check.repetition.DoubledBlockCheck;
import dev.calque.core.check.repetition.DoubledWordCheck;
import dev.calque.core.check.repetition.LoopCheck;
import dev.calque.core.check.repetition.NounOfNounCheck;
import dev.calque.core.check.spacing.ForeignQuotesCheck;
import dev.calque.core.check.spacing.GluedQuoteCheck;
import dev.calque.core.check.spacing.GluedWordsCheck;
import dev.calque.core.check.spacing.GuillemetCheck;
import dev.calque.core.check.spacing.HyphenDashCheck;
import dev.calque.core.check.spacing.MissingSpaceCheck;
import dev.calque.core.check.spacing.PercentCheck;
import dev.calque.core.check.spacing.SpacingCheck;
import dev.calque.core.check.spacing.SplitApostropheCheck;
import dev.calque.core.check.spacing.SplitHyphenCheck;
import dev.calque.core.check.spacing.StopInsideQuotesCheck;
import dev.calque.core.check.spacing.StraightQuotesCheck;
import dev.calque.core.check.verb.FutureInTimeClauseCheck;
import dev.calque.core.check.verb.PerfectWithDateCheck;
import dev.calque.core.check.verb.SincePresentCheck;
import dev.calque.core.check.verb.VerbFrameCheck;
import dev.calque.core.check.words.ForeignNounCheck;
import dev.calque.core.check.words.ForeignPhraseCheck;
import dev.calque.core.check.words.ForeignScriptCheck;
import dev.calque.core.check.words.ForeignSentenceCheck;
import dev.calque.core.check.words.UnknownWordCheck;
import dev.calque.core.glossary.Glossary;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.language.FunctionWords;
import dev.calque.core.language.LanguageIdentifier;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.languagetool.pattern.PackCheck;
import dev.calque.core.pack.PackLoader;
import dev.calque.core.pack.Packs;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.yaml.FileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The one place where the checks of a target language are put together. */
record Checks(
    Knowledge knowledge,
    House house,
    LanguageCode target,
    LanguageToolEngine engine,
    LanguageIdentifier identifier,
    List<LanguageCode> languages) {

  /** Checks that need nothing but the data of their language. */
  private static final List<BiFunction<Knowledge, LanguageCode, Check>> FROM_DATA =
      List.of(
          (knowledge, target) -> EntityCheck.load(knowledge),
          (knowledge, target) -> new MojibakeCheck(),
          (knowledge, target) -> new LostCharacterCheck(),
          (knowledge, target) -> new HomoglyphCheck(),
          (knowledge, target) -> new InvisibleCharacterCheck(),
          LeakageCheck::load,
          BoilerplateCheck::load,
          DoubledNounHeadingCheck::load,
          VerblessQuestionHeadingCheck::load,
          DanglingHeadingCheck::load,
          (knowledge, target) -> new HeadingStartCheck(),
          NounCaseCheck::load,
          CalendarCaseCheck::load,
          CalendarCapitalCheck::load,
          ResultOfAbstractCheck::load,
          NotOnlyButAlsoCheck::load,
          MissingArticleCheck::load,
          SplitAuxiliaryCheck::load,
          BodyCaseCheck::load,
          SentenceStartCheck::load,
          SmallWordCheck::load,
          CompoundStartCheck::load,
          AdjectiveAfterNounCheck::load,
          DemonstrativeNumberCheck::load,
          DoubleComparisonCheck::load,
          PredicatePairCheck::load,
          SurplusArticleCheck::load,
          ThatCommaCheck::load,
          SpeakerGenderCheck::load,
          NumberFormatCheck::load,
          AmountAndTimeCheck::load,
          SpacingCheck::load,
          MissingSpaceCheck::load,
          GuillemetCheck::load,
          ElidedCapitalCheck::load,
          PercentCheck::load,
          SplitHyphenCheck::load,
          SplitApostropheCheck::load,
          (knowledge, target) -> new GluedWordsCheck(),
          (knowledge, target) -> new GluedQuoteCheck(),
          MixedQuotesCheck::load,
          OpeningMarkCheck::load,
          QuotedSpeechCheck::load,
          ForeignQuotesCheck::load,
          HyphenDashCheck::load,
          StopInsideQuotesCheck::load,
          StraightQuotesCheck::load,
          MixedAddressCheck::load,
          PoliteForThirdPersonCheck::load,
          AcronymGenderCheck::load,
          DoubledWordCheck::load,
          LoopCheck::load,
          (knowledge, target) -> new DoubledBlockCheck(),
          NounOfNounCheck::load,
          TruncatedEndCheck::load,
          ForeignScriptCheck::load,
          ForeignPhraseCheck::load,
          ForeignNounCheck::load,
          UnknownWordCheck::load);

  /** Checks that share the tables of names. */
  private static final List<NamesFactory> OF_NAMES =
      List.of(
          NameCaseCheck::load,
          PhraseCaseCheck::load,
          SourceSpellingCheck::load,
          NameVariantCheck::load,
          TransliterationCheck::load);

  /** Makes a check of names. */
  private interface NamesFactory {

    Check load(Knowledge knowledge, LanguageCode target, NameTables tables);
  }

  /** Checks of phrases, which share one parse of each sentence. */
  private static final List<BiFunction<Knowledge, LanguageCode, FrameCheck>> OF_PHRASES =
      List.of(
          DeterminerGenderCheck::load,
          GenitiveChainCheck::load,
          MissingDeterminerCheck::load,
          SurplusDeterminerCheck::load,
          VerbFrameCheck::load,
          ReportedPerfectCheck::load,
          SpeakingThingCheck::load,
          PerfectWithDateCheck::load,
          SincePresentCheck::load,
          FutureInTimeClauseCheck::load,
          RepeatedPrepositionCheck::load,
          ClauseCommaCheck::load,
          RelativeCommaCheck::load,
          SplitObjectCheck::load,
          GenericOneCheck::load,
          ReflexiveCheck::load,
          PersonRelativeCheck::load,
          WordPairCheck::load);

  List<Check> all() {
    List<Check> checks = new ArrayList<>(engine.selectedRules());
    checks.add(PackCheck.of(engine, packs()));
    NameTables names = house.style(target).apply(NameTables.load(knowledge), target);
    OF_NAMES.forEach(factory -> checks.add(factory.load(knowledge, target, names)));
    checks.add(HouseStyleCheck.load(knowledge, target, names, house.style(target)));
    FROM_DATA.forEach(factory -> checks.add(factory.apply(knowledge, target)));
    OF_PHRASES.forEach(factory -> checks.add(factory.apply(knowledge, target)));
    checks.add(
        new ForeignSentenceCheck(FunctionWords.load(knowledge, target), languages, identifier));
    Glossary glossary = house.glossary(target);
    if (!glossary.isEmpty()) {
      checks.add(GlossaryCheck.of(glossary, engine.lexicon()));
    }
    return checks;
  }

  private Packs packs() {
    Packs packs = PackLoader.load(knowledge, target);
    for (Knowledge folder : house.packs()) {
      packs = packs.and(PackLoader.load(folder, target));
    }
    if (!packs.problems().isEmpty()) {
      throw new KnowledgeException(
          packs.problems().stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
    }
    return packs;
  }
}
