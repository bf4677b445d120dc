package dev.calque.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Files of other people's formats against the schemas in {@code schemas/SOURCES.md}. */
final class Schemas {

  private Schemas() {}

  static JsonNode yaml(String path) throws IOException {
    return yamlText(Files.readString(Packed.HOME.resolve(path)));
  }

  static JsonNode yamlText(String text) throws IOException {
    return new YAMLMapper().readTree(text);
  }

  static void assertValid(JsonNode content, String schema) throws IOException {
    assertThat(schema(schema).validate(content)).isEmpty();
  }

  static void assertInvalid(JsonNode content, String schema) throws IOException {
    assertThat(schema(schema).validate(content)).isNotEmpty();
  }

  private static JsonSchema schema(String name) throws IOException {
    try (InputStream stream = Schemas.class.getResourceAsStream("/schemas/" + name)) {
      JsonNode schema = new ObjectMapper().readTree(stream);
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
    }
  }
}
