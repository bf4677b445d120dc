package dev.calque.core.report;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Report;
import dev.calque.core.text.Source;
import java.util.List;
import java.util.Optional;

/** An article that tries to take over whatever shows its report. */
final class Hostile {

  static final String PATH = "./a,b: \"c\" <b>&\n::error::@octocat 100%25\u001B[31m\u202E.md";

  static final String WORDS =
      "::error::no%0A ]]> \u001B[31m \u202E <script>alert(1)</script> </details> &lt;"
          + " [x](javascript:alert(1)) ![i](https://evil.example/i.png) www.evil.example `code`"
          + " @octocat octo/cat#12 GH-7 0123456789abcdef =cmd|' /C calc'!A0"
          + " \u0000 \u0085 \u2028 \uFFFE \uD800 \uD83D\uDE00";

  private Hostile() {}

  /** A finding whose words, message and replacement are hostile, and a failure. */
  static Run run() {
    Source source = new Source(PATH, "\u00E9\uD83D\uDE00 " + WORDS + "\r\n\r\nend\n");
    Failure failure = new Failure(PATH, Optional.empty(), "1\r\n2 " + WORDS);
    return Samples.run(
        new Report(
            source,
            Samples.english(),
            Optional.empty(),
            10,
            List.of(Samples.finding(source, WORDS, "a" + WORDS)),
            List.of(failure)));
  }
}
