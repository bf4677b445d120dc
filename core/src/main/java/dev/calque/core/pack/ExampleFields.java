package dev.calque.core.pack;

import dev.calque.core.text.Role;
import dev.calque.core.yaml.YamlFields;
import dev.calque.core.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the examples of an entry, or says what is wrong with them. */
final class ExampleFields {

  private final YamlFields fields;
  private final Role otherwise;

  /**
   * @param roles the roles of segments that the entry looks into: an example that does not say its
   *     own is a paragraph, or the first of them
   */
  ExampleFields(YamlFields fields, Set<Role> roles) {
    this.fields = fields;
    this.otherwise =
        roles.contains(Role.PARAGRAPH)
            ? Role.PARAGRAPH
            : roles.stream().sorted().findFirst().orElse(Role.PARAGRAPH);
  }

  /** The words that an example marks; {@code ""} if it marks none. */
  static String marked(PackExample example) {
    return example.mark().map(span -> span.in(example.text())).orElse("");
  }

  /**
   * Sentences with the mistake.
   *
   * @param replacements what the entry would write instead
   */
  List<PackExample> bad(List<Replacement> replacements) {
    List<PackExample> bad = examples("bad");
    if (fields.texts("bad").size() < 2) {
      fields.problem(
          fields.line("bad"), "fewer than two \"bad\" examples; write two different sentences");
    }
    bad.forEach(example -> check(example, replacements));
    return bad;
  }

  /** Sentences without it. */
  List<PackExample> good() {
    List<PackExample> good = examples("good");
    if (fields.texts("good").isEmpty()) {
      fields.problem(
          fields.line("good"),
          "no \"good\" example; write a right sentence that looks like the mistake");
    }
    for (PackExample example : good) {
      if (example.mark().isPresent()) {
        fields.problem(example.line(), "a good example with [[ ]]; take the brackets out");
      }
    }
    return good;
  }

  private void check(PackExample bad, List<Replacement> replacements) {
    if (bad.mark().isEmpty()) {
      fields.problem(
          bad.line(), "a bad example without [[ ]]; put them around the words that are reported");
    } else if (!replacements.isEmpty()
        && replacements.get(0).literal().filter(marked(bad)::equalsIgnoreCase).isPresent()) {
      fields.problem(
          fields.line("replace"),
          "\"replace\" gives back the bad example; write the corrected words");
    }
  }

  private List<PackExample> examples(String key) {
    List<PackExample> examples = new ArrayList<>();
    for (Scalar text : fields.texts(key)) {
      try {
        examples.add(PackExample.parse(text.text(), otherwise, text.line()));
      } catch (PackSyntaxException e) {
        fields.problem(text.line(), key + ": " + e.getMessage());
      }
    }
    return examples;
  }
}
