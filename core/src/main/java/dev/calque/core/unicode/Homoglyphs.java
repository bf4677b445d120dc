package dev.calque.core.unicode;

import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Letters of different scripts that look the same, from Unicode's confusables (UTS 39, as ICU has
 * them). Immutable and thread-safe.
 */
public final class Homoglyphs {

  private static final Set<UnicodeScript> SCRIPTS =
      Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);
  private static final int FIRST = 'A';
  private static final int LAST = 0x4FF;
  private static final int LAST_COMMON_LATIN = 0xFF;

  private final Map<UnicodeScript, Map<String, Integer>> bySkeleton = new HashMap<>();
  private final Map<Integer, String> skeletons = new HashMap<>();

  public Homoglyphs() {
    SpoofChecker checker = new SpoofChecker.Builder().build();
    for (int c = FIRST; c <= LAST; c++) {
      UnicodeScript script = UnicodeScript.of(c);
      if (Character.isLetter(c) && SCRIPTS.contains(script)) {
        String skeleton = checker.getSkeleton(Character.toString(c));
        skeletons.put(c, skeleton);
        if (c <= LAST_COMMON_LATIN || script != UnicodeScript.LATIN) {
          bySkeleton.computeIfAbsent(script, s -> new HashMap<>()).putIfAbsent(skeleton, c);
        }
      }
    }
  }

  /**
   * The word with its letters in one script, or empty if some letter has no look-alike there of the
   * same case.
   */
  public Optional<String> inScript(UnicodeScript script, String word) {
    StringBuilder same = new StringBuilder();
    for (int c : word.codePoints().toArray()) {
      int twin = isForeign(script, c) ? twin(script, c) : c;
      if (twin == 0) {
        return Optional.empty();
      }
      same.appendCodePoint(twin);
    }
    return Optional.of(same.toString());
  }

  private static boolean isForeign(UnicodeScript script, int c) {
    return Character.isLetter(c) && UnicodeScript.of(c) != script;
  }

  private int twin(UnicodeScript script, int c) {
    String skeleton = skeletons.getOrDefault(c, "");
    int twin = bySkeleton.getOrDefault(script, Map.of()).getOrDefault(skeleton, 0);
    return Character.isUpperCase(c) == Character.isUpperCase(twin) ? twin : 0;
  }
}
