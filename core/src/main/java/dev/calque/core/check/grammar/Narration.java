package dev.calque.core.check.grammar;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the author of an article says in his or her own name. */
final class Narration {

  private static final String OPENING = "«„“‚‘";
  private static final String CLOSING = "»”";
  private static final Pattern DIALOGUE =
      Pattern.compile("^\\s*[-–—]|[,.?!…]\\s[–—-]\\s", Pattern.DOTALL);

  private Narration() {}

  /** Whether a block is, or has, a line of a dialogue, which begins with a dash. */
  static boolean isDialogue(AnalyzedSegment analyzed) {
    return analyzed.role() == Role.QUOTE || DIALOGUE.matcher(analyzed.text()).find();
  }

  /** The tokens outside quotation marks; none behind a mark that is not closed. */
  static List<Token> tokens(AnalyzedSegment analyzed) {
    List<Token> own = new ArrayList<>();
    int depth = 0;
    for (Token token : analyzed.tokens()) {
      if (token.is("\"")) {
        depth = depth == 0 ? 1 : depth - 1;
      } else if (OPENING.contains(token.text()) && !(depth > 0 && token.is("“"))) {
        depth++;
      } else if (CLOSING.contains(token.text()) || (depth > 0 && token.is("“"))) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        own.add(token);
      }
    }
    return own;
  }
}
