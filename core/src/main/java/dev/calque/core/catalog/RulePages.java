package dev.calque.core.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pages of {@code docs/rules}: one a rule, one a pack, one for LanguageTool's, and an index.
 */
public final class RulePages {

  private static final String MARK = "<!-- generated, see CONTRIBUTING.md -->\n";

  private final Catalog catalog;
  private final SortedMap<String, String> pages = new TreeMap<>();

  private RulePages(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The text of each page by its path, parts separated by {@code /}. */
  public static SortedMap<String, String> of(Catalog catalog) {
    RulePages pages = new RulePages(catalog);
    pages.own().forEach(pages::rule);
    pages.packs().forEach(pages::pack);
    pages.add("languagetool.md", pages.languageTool());
    pages.add("README.md", pages.index());
    return pages.pages;
  }

  private void add(String path, String text) {
    pages.put(path, MARK + text);
  }

  private List<CatalogRule> own() {
    return catalog.rules().stream()
        .filter(rule -> !rule.isOfAPack() && !rule.isLanguageTools())
        .toList();
  }

  private SortedMap<String, List<CatalogRule>> packs() {
    return catalog.entries().stream()
        .collect(groupingBy(CatalogRule::pack, TreeMap::new, toList()));
  }

  private void rule(CatalogRule rule) {
    String text = "# %s\n\n%s\nLooks at articles in: %s\n";
    add(
        path(rule),
        text.formatted(rule.rule().id(), explained(rule), RuleText.languages(rule.targets())));
  }

  private static String path(CatalogRule rule) {
    return rule.rule().id() + ".md";
  }

  private void pack(String name, List<CatalogRule> entries) {
    String text =
        entries.stream()
            .map(entry -> "\n## %s\n\n%s".formatted(entry.name(), explained(entry)))
            .collect(joining());
    add(packPath(name), "# %s\n\n%s entries\n%s".formatted(name, entries.size(), text));
  }

  private static String packPath(String pack) {
    return "packs/" + pack + ".md";
  }

  private String languageTool() {
    String rows =
        catalog.rules().stream()
            .filter(CatalogRule::isLanguageTools)
            .map(
                rule ->
                    row(
                        "`" + rule.rule().id() + "`",
                        rule.rule().summary(),
                        RuleText.languages(rule.targets())))
            .collect(joining());
    return "# LanguageTool's rules that stay on\n\n| rule | what it finds | articles in |\n|---|---|---|\n"
        + rows;
  }

  private String index() {
    Stream<String> rules =
        own().stream()
            .map(rule -> row(link(rule.rule().id().value(), path(rule)), rule.rule().summary()));
    Stream<String> packs =
        packs().entrySet().stream()
            .map(pack -> row(link(pack.getKey(), packPath(pack.getKey())), count(pack.getValue())));
    return "# Rules\n\n`calque rules explain ID` shows the same texts. LanguageTool's rules have [a page](languagetool.md).\n\n"
        + "| rule | what is wrong |\n|---|---|\n"
        + rules.collect(joining())
        + "\n## Packs\n\n"
        + new PackMatrix(catalog)
        + "\n| pack | entries |\n|---|--:|\n"
        + packs.collect(joining());
  }

  private static String count(List<CatalogRule> entries) {
    return String.valueOf(entries.size());
  }

  private static String link(String words, String path) {
    return "[" + words + "](" + path + ")";
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> html(cell).replace("|", "\\|"))
        .collect(joining(" | ", "| ", " |\n"));
  }

  private static String explained(CatalogRule rule) {
    return html(RuleText.of(rule.rule()));
  }

  /** What looks like markup is text, but in the indented examples, which are shown as they are. */
  private static String html(String text) {
    return text.lines()
        .map(line -> line.startsWith("    ") ? line : line.replace("<", "&lt;"))
        .collect(joining("\n", "", text.endsWith("\n") ? "\n" : ""));
  }
}
