package dev.calque.cli.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * How rules are measured.
 *
 * @param strict whether findings of low confidence count
 * @param declareSource whether articles say what they were translated from
 * @param baseline whether plain LanguageTool is measured as well
 * @param ruleFolders rule packs besides those that Calque brings
 * @param threads how many articles may be checked at once
 */
public record EvalOptions(
    boolean strict, boolean declareSource, boolean baseline, List<Path> ruleFolders, int threads) {

  public EvalOptions {
    ruleFolders = List.copyOf(ruleFolders);
  }
}
