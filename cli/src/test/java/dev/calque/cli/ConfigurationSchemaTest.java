package dev.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.calque.cli.config.Resources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema and the reader of configurations agree. */
class ConfigurationSchemaTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Resources.SCHEMA.text());

  @TempDir Path folder;

  @Test
  void theStarterWithAllItsCommentsAwayIsRightForBoth() throws IOException {
    String all = Resources.STARTER.text().replaceAll("(?m)^#(?=[a-z ] *[a-z-]+:|  +- )", "");
    Shell shell =
        new Shell(folder)
            .file(".calque.yaml", all)
            .file("words.en.txt", "Grafton # a mill\n")
            .file("glossary.csv", "term,forbidden\nlight rail,tram\n")
            .file("calque-packs/en/a.yaml", "")
            .file("a.md", "fine");

    assertThat(SCHEMA.validate(YAML.readTree(all))).isEmpty();
    assertThat(shell.calque("check a.md").err()).isEmpty();
    JsonNode keys = YAML.readTree(Resources.SCHEMA.text()).get("properties");
    assertThat(YAML.readTree(all).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(() -> keys.fieldNames());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fail-on: mayor",
        "max-penalty: -1",
        "rules: { casing: loud }",
        "rules: { casing: { severity: huge } }",
        "overrides: [ { language: fr } ]",
        "overrides: [ { paths: a, fail-on: minor } ]",
        "multipliers: { minr: 1 }",
        "front-matter: { title: true }",
        "glossary: { en: a.csv }",
        "overrides: [ { paths: [] } ]",
        "house-style: { english: [Kyiv] }",
        "house-style: { en: [''] }",
        "language: [en]",
        "fail-on: [major]",
        "max-penalty: 10d",
        "multipliers: { minor: 1.5 }",
        "nothing: here"
      })
  void whatIsWrongIsWrongForBoth(String text) throws IOException {
    Shell shell = new Shell(folder).file(".calque.yaml", text + "\n").file("a.md", "fine");

    assertThat(SCHEMA.validate(YAML.readTree(text))).isNotEmpty();
    assertThat(shell.calque("check a.md").exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "language: EN",
        "source-language: en_US",
        "rules:",
        "house-style:",
        "max-penalty: '10.5'",
        "multipliers:",
        "front-matter: [title, 5]",
        "exclude: [[a, b], c]"
      })
  void whatIsRightIsRightForBoth(String text) throws IOException {
    Shell shell = new Shell(folder).file(".calque.yaml", text + "\n").file("a.md", "fine");

    assertThat(SCHEMA.validate(YAML.readTree(text))).isEmpty();
    assertThat(shell.calque("check a.md").err()).isEmpty();
  }
}
