package dev.calque.core.eval.report;

import dev.calque.core.eval.measure.Measures;
import java.util.List;
import java.util.SortedMap;

/**
 * All that one run of {@code calque eval} says.
 *
 * @param format the version of this form
 * @param settings how it was run
 * @param sets what was measured
 * @param subjects what was measured on it, Calque first
 * @param problems files that could not be read, texts that could not be checked
 */
public record Evaluation(
    String format,
    Settings settings,
    List<SetSize> sets,
    List<SubjectFigures> subjects,
    List<String> problems) {

  /** The version of the form that this class writes. */
  public static final String FORMAT = "calque-eval/2";

  public Evaluation {
    sets = List.copyOf(sets);
    subjects = List.copyOf(subjects);
    problems = List.copyOf(problems);
  }

  /**
   * How a run was made.
   *
   * @param calque the version of Calque
   * @param ruleSet the version of its rules, or {@link #UNKNOWN}
   * @param languageTool the version of LanguageTool
   * @param view {@code default} (findings of high and medium confidence) or {@code strict} (all)
   * @param sourceLanguage {@code inferred} or {@code declared}
   * @param systems the groups of machine translation systems; empty for all
   * @param sample at most so many documents of each set and system; 0 for all
   * @param resamples of the bootstrap
   * @param seed of the bootstrap
   * @param partial whether the run was interrupted
   */
  public record Settings(
      String calque,
      String ruleSet,
      String languageTool,
      String view,
      String sourceLanguage,
      List<String> systems,
      int sample,
      int resamples,
      long seed,
      boolean partial) {

    /** The rule set where nobody asked which it is. */
    public static final String UNKNOWN = "unknown";

    public Settings {
      systems = List.copyOf(systems);
    }
  }

  /**
   * What of a set was measured.
   *
   * @param documents texts; versions of one count once
   * @param versions versions by origin
   * @param words words of all versions
   */
  public record SetSize(
      String name,
      String language,
      int documents,
      SortedMap<String, Integer> versions,
      int words) {}

  /**
   * The figures of one subject.
   *
   * @param wordsPerSecond of one thread, by target language, loading apart
   */
  public record SubjectFigures(
      String name, Measures measures, SortedMap<String, Double> wordsPerSecond) {}
}
