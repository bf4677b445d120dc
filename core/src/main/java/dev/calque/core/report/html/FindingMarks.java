package dev.calque.core.report.html;

import static dev.calque.core.report.html.Attributes.link;

import dev.calque.core.rule.Severity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Marks the words of findings and links them to the list; one article's worth. */
final class FindingMarks implements Highlight.Marker<Numbered> {

  private final Set<Numbered> begun = new HashSet<>();

  @Override
  public void mark(Html html, List<Numbered> findings, Html.Content words) {
    Attributes attributes =
        link(findings.get(0).entry())
            .and("class", "hit " + Wording.key(worst(findings)))
            .and("data-findings", join(findings, Numbered::entry))
            .and("aria-describedby", join(findings, n -> n.severity() + " " + n.message()));
    for (Numbered finding : findings) {
      if (begun.add(finding)) {
        html.element("span", Attributes.id(finding.mark()).and("class", "anchor"), "");
      }
    }
    html.element("a", attributes, () -> html.element("mark", words));
  }

  private static Severity worst(List<Numbered> findings) {
    return findings.stream()
        .map(n -> n.finding().severity())
        .max(Comparator.naturalOrder())
        .orElse(Severity.NEUTRAL);
  }

  private static String join(List<Numbered> findings, Function<Numbered, String> id) {
    return findings.stream().map(id).collect(Collectors.joining(" "));
  }
}
