package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.calque.core.check.names.NameEntity;
import dev.calque.core.check.names.NameForm;
import dev.calque.core.check.names.NameTables;
import dev.calque.core.text.LanguageCode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables accept what Unicode CLDR calls the countries. */
class CountryNamesTest {

  private static final List<NameEntity> PLACES =
      NameTables.load(CalqueRules.knowledge()).entities().stream()
          .filter(entity -> entity.kind() == NameEntity.Kind.PLACE)
          .toList();

  /** Labels for forms and lists, which nobody writes in a text. */
  private static final Set<String> LABELS =
      Set.of("AQ", "AX", "BA", "BM", "CD", "CG", "HK", "IC", "IM", "MM", "MO", "PS", "SH", "SJ");

  private static final List<String> ENGLISH_ONLY_LABELS =
      List.of("AC", "BL", "BQ", "BV", "CC", "CX", "DG", "EA", "GS", "HM", "IO", "MF", "NF", "PN");

  private static final int MOST_DEVIATIONS = 12;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk"})
  void aCountryIsCalledAsInCldr(String language) {
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    LocaleDisplayNames own = LocaleDisplayNames.getInstance(new ULocale(language));
    List<String> deviations = new ArrayList<>();
    int found = 0;
    for (String region : ULocale.getISOCountries()) {
      if (LABELS.contains(region) || ENGLISH_ONLY_LABELS.contains(region)) {
        continue;
      }
      Optional<NameEntity> entity = place("en", english.regionDisplayName(region));
      String name = plain(own.regionDisplayName(region));
      if (entity.isPresent()) {
        found++;
        if (!forms(entity.get(), language).contains(name) && !isLabel(name)) {
          deviations.add(region + " " + name + ": " + forms(entity.get(), language));
        }
      }
    }
    assertThat(found).isGreaterThan(210);
    assertThat(deviations).hasSizeLessThanOrEqualTo(MOST_DEVIATIONS);
  }

  /** Abbreviated, with an explanation, or an acronym. */
  private static boolean isLabel(String name) {
    return name.contains("(") || name.contains("о-в") || name.equals(name.toUpperCase());
  }

  private static Optional<NameEntity> place(String language, String name) {
    return PLACES.stream().filter(e -> forms(e, language).contains(plain(name))).findFirst();
  }

  private static List<String> forms(NameEntity entity, String language) {
    return entity.in(new LanguageCode(language)).stream().map(NameForm::text).toList();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replace('’', '\'')
        .replace('ʼ', '\'')
        .replace(" & ", " and ");
  }
}
