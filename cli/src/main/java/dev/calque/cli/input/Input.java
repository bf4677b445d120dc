package dev.calque.cli.input;

import java.nio.file.Path;

/** Something a user asked to be checked. */
public sealed interface Input {

  /** How reports call it: a path with forward slashes. */
  String name();

  /**
   * A file that is there.
   *
   * @param path where it is
   */
  record File(String name, Path path) implements Input {}

  /** Standard input. */
  record StandardInput(String name) implements Input {}

  /**
   * Something that cannot be checked.
   *
   * @param problem what is wrong and what to do
   */
  record Unusable(String name, String problem) implements Input {}
}
