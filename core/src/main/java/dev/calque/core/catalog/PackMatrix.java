package dev.calque.core.catalog;

import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** How many entries the packs have for each target and source language, as a Markdown table. */
public final class PackMatrix {

  private final Catalog catalog;

  public PackMatrix(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String toString() {
    SortedSet<LanguageCode> sources = new TreeSet<>();
    catalog.entries().forEach(entry -> sources.addAll(entry.rule().sources()));
    List<String> head = new ArrayList<>(List.of("articles in", "any source"));
    sources.forEach(source -> head.add("from " + source));
    StringBuilder table = new StringBuilder(row(head));
    table.append("|---").append("|--:".repeat(head.size() - 1)).append("|\n");
    for (LanguageCode target : catalog.targets()) {
      List<String> cells = new ArrayList<>(List.of(target.displayName()));
      cells.add(count(target, List::isEmpty));
      sources.forEach(source -> cells.add(count(target, list -> list.contains(source))));
      table.append(row(cells));
    }
    return table.toString();
  }

  private String count(LanguageCode target, Predicate<List<LanguageCode>> sources) {
    long count =
        catalog.entries().stream()
            .filter(entry -> entry.targets().contains(target))
            .filter(entry -> sources.test(entry.rule().sources()))
            .count();
    return count == 0 ? "" : String.valueOf(count);
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
