package dev.calque.core.pack;

import dev.calque.core.text.LanguageCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the path of a pack says.
 *
 * @param path in its tree of knowledge
 * @param file as messages name it
 * @param prefix what the ids of its entries begin with: {@code en/from-fr/calques}
 * @param source the source language of its {@code from-…} folder
 */
record PackFile(String path, String file, String prefix, Optional<LanguageCode> source) {

  private static final String ROOT = "packs/";
  private static final String FROM = "from-";

  /**
   * @throws PackSyntaxException if a part of the path cannot be part of a rule's id, or if the
   *     source language is none
   */
  static PackFile of(String path, String file) throws PackSyntaxException {
    String relative = path.startsWith(ROOT) ? path.substring(ROOT.length()) : path;
    String prefix = relative.substring(0, relative.lastIndexOf('.'));
    List<String> parts = Arrays.asList(prefix.split("/"));
    for (String part : parts) {
      if (!part.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        throw new PackSyntaxException(
            "the name \"" + part + "\" cannot be part of a rule's id; use lower-case words and -");
      }
    }
    boolean from = parts.size() > 2 && parts.get(1).startsWith(FROM);
    return new PackFile(
        path, file, prefix, from ? Optional.of(source(parts.get(1))) : Optional.empty());
  }

  private static LanguageCode source(String folder) throws PackSyntaxException {
    try {
      return new LanguageCode(folder.substring(FROM.length()));
    } catch (IllegalArgumentException e) {
      throw new PackSyntaxException(
          "the folder \"" + folder + "\" names no language; from-fr does");
    }
  }

  static boolean isYaml(String path) {
    return path.endsWith(".yaml") || path.endsWith(".yml");
  }

  static boolean isXml(String path) {
    return path.endsWith(".xml");
  }
}
