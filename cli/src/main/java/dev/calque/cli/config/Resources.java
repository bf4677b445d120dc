package dev.calque.cli.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that come with the configuration. */
public enum Resources {
  /** A configuration with a comment on every key. */
  STARTER("starter.yaml"),
  /** The JSON schema (draft 7) of configurations. */
  SCHEMA("calque.schema.json");

  private final String file;

  Resources(String file) {
    this.file = file;
  }

  public String text() {
    try (InputStream in = Resources.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
