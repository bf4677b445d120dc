package dev.calque.core.pack;

import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.RuleId;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.yaml.FileProblem;
import dev.calque.core.yaml.YamlFields;
import dev.calque.core.yaml.YamlNode;
import dev.calque.core.yaml.YamlNode.Fields;
import dev.calque.core.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes an entry of what its YAML says, or says why not. */
final class EntryReader {

  private static final Set<String> KEYS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  "id",
                  "pattern",
                  "replace",
                  "mqm",
                  "severity",
                  "confidence",
                  "why",
                  "certain",
                  "also",
                  "unless",
                  "unless-sentence",
                  "roles",
                  "safe",
                  "summary",
                  "message",
                  "bad",
                  "good")));

  private final PackFile pack;
  private final YamlFields fields;
  private final List<FileProblem> problems = new ArrayList<>();

  private EntryReader(PackFile pack, Fields fields) {
    this.pack = pack;
    this.fields = new YamlFields(pack.file(), fields, problems);
  }

  /** Empty if anything is wrong with it, which {@code problems} then says. */
  static Optional<PackEntry> read(PackFile pack, YamlNode node, List<FileProblem> problems) {
    if (!(node instanceof Fields fields)) {
      problems.add(
          new FileProblem(pack.file(), node.line(), "not an entry; begin it with \"- id: …\""));
      return Optional.empty();
    }
    EntryReader reader = new EntryReader(pack, fields);
    Optional<PackEntry> entry = reader.entry();
    problems.addAll(reader.problems);
    return entry;
  }

  private Optional<PackEntry> entry() {
    fields.allowOnly(KEYS);
    String id = id();
    List<TokenPattern> patterns = patterns("pattern");
    if (!fields.has("pattern")) {
      fields.problem(fields.line(), "no \"pattern\"; say what to find");
    }
    List<Replacement> replacements = replacements("replace", patterns);
    Optional<MqmType> mqm = mqm();
    Severity severity = choice("severity", Severity.values(), Severity.MAJOR, true);
    Confidence confidence = choice("confidence", Confidence.values(), Confidence.HIGH, false);
    String why = fields.required("why", "say what the writer meant and why the words are wrong");
    Set<Role> roles = roles();
    ExampleFields examples = new ExampleFields(fields, roles);
    List<PackExample> bad = examples.bad(replacements);
    List<PackExample> good = examples.good();
    List<Replacement> message = replacements("message", patterns);
    List<TokenPattern> unless = patterns("unless");
    List<TokenPattern> unlessSentence = patterns("unless-sentence");
    List<LanguageCode> sources = sources();
    boolean certain = certain();
    boolean safe = safe();
    Optional<String> summary = fields.optional("summary");
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PackEntry(
            new RuleId(id),
            pack.file(),
            fields.line(),
            patterns,
            replacements,
            mqm.orElseThrow(),
            severity,
            confidence,
            why,
            sources,
            certain,
            unless,
            unlessSentence,
            roles,
            safe,
            summary.orElseGet(() -> "“" + ExampleFields.marked(bad.get(0)) + "”"),
            message.stream().findFirst(),
            bad,
            good));
  }

  private String id() {
    String id = fields.required("id", "give the entry a name such as tracks-to-explore");
    if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      fields.problem(
          fields.line("id"), "not an id: \"" + id + "\"; write lower-case words joined by -");
    }
    return pack.prefix() + "/" + id;
  }

  private List<TokenPattern> patterns(String key) {
    List<TokenPattern> patterns = new ArrayList<>();
    for (Scalar text : fields.texts(key)) {
      try {
        patterns.add(PatternSyntax.parse(text.text()));
      } catch (PackSyntaxException e) {
        fields.problem(text.line(), key + " '" + text.text() + "': " + e.getMessage());
      }
    }
    return patterns;
  }

  private List<Replacement> replacements(String key, List<TokenPattern> patterns) {
    List<Replacement> replacements = new ArrayList<>();
    for (Scalar text : fields.texts(key)) {
      try {
        Replacement replacement = ReplacementSyntax.parse(text.text());
        checkReferences(replacement, patterns, text.line());
        replacements.add(replacement);
      } catch (PackSyntaxException e) {
        fields.problem(text.line(), key + " '" + text.text() + "': " + e.getMessage());
      }
    }
    return replacements;
  }

  private void checkReferences(Replacement replacement, List<TokenPattern> patterns, int line) {
    int highest = replacement.highestReference();
    for (TokenPattern pattern : patterns) {
      int size = pattern.elements().size();
      if (highest > size) {
        fields.problem(
            line,
            "'%s' refers to element %s of the pattern '%s', which has %s; count its elements from 1"
                .formatted(replacement.source(), highest, pattern.source(), size));
      }
    }
  }

  private Optional<MqmType> mqm() {
    String text = fields.required("mqm", "give the MQM type, such as accuracy/mistranslation");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(MqmType.of(text));
    } catch (IllegalArgumentException e) {
      fields.problem(fields.line("mqm"), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private <E extends Enum<E>> E choice(String key, E[] values, E otherwise, boolean required) {
    List<String> names = new ArrayList<>();
    for (E value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT));
    }
    String known = "one of " + String.join(", ", names);
    if (!required && !fields.has(key)) {
      return otherwise;
    }
    String text = fields.required(key, "write " + known);
    int index = names.indexOf(text);
    if (index < 0 && !text.isEmpty()) {
      fields.problem(fields.line(key), "unknown " + key + " \"" + text + "\"; " + known);
    }
    return index < 0 ? otherwise : values[index];
  }

  private Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Scalar text : fields.texts("roles")) {
      Predicate<Role> chosen =
          switch (text.text()) {
            case "heading" -> Role::isHeading;
            case "prose" -> Role::isProse;
            default -> role -> name(role).equals(text.text());
          };
      List<Role> found = EnumSet.allOf(Role.class).stream().filter(chosen).toList();
      if (found.isEmpty()) {
        String known =
            String.join(", ", EnumSet.allOf(Role.class).stream().map(this::name).toList());
        fields.problem(text.line(), "unknown role \"" + text.text() + "\"; one of prose, " + known);
      }
      roles.addAll(found);
    }
    return fields.has("roles") ? roles : EnumSet.allOf(Role.class);
  }

  private String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<LanguageCode> sources() {
    List<LanguageCode> sources = new ArrayList<>();
    pack.source().ifPresent(sources::add);
    for (Scalar text : fields.texts("also")) {
      Optional<LanguageCode> more = language(text);
      if (pack.source().isEmpty()) {
        fields.problem(text.line(), "\"also\" outside a from-… folder; take it out");
      } else if (more.isPresent() && sources.contains(more.get())) {
        fields.problem(text.line(), "\"also\" names " + text.text() + " again; take it out");
      }
      more.ifPresent(sources::add);
    }
    return sources;
  }

  private Optional<LanguageCode> language(Scalar text) {
    try {
      return Optional.of(new LanguageCode(text.text()));
    } catch (IllegalArgumentException e) {
      fields.problem(text.line(), "\"" + text.text() + "\" is no language; write one such as uk");
      return Optional.empty();
    }
  }

  private boolean certain() {
    boolean certain = fields.flag("certain");
    if (certain && pack.source().isEmpty()) {
      fields.problem(
          fields.line("certain"),
          "\"certain\" outside a from-… folder, where every entry always fires; take it out");
    }
    return certain;
  }

  private boolean safe() {
    boolean safe = fields.flag("safe");
    if (safe && !fields.has("replace")) {
      fields.problem(fields.line("safe"), "\"safe\" without \"replace\"; write the replacement");
    }
    return safe;
  }
}
