package dev.calque.core.check.encoding;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references in plain text, also those that a translator's tokeniser took apart. */
final class Entities {

  private static final Pattern FORM =
      Pattern.compile(
          "&(?:\\s?amp\\s?;\\s?)*\\s?(#\\s?\\d{2,6}|#\\s?x[0-9a-fA-F]{2,5}|\\w{2,7})\\s?;");
  private static final int FIRST_PRINTED = 0x20;

  private final Map<String, String> names = new HashMap<>();

  /** What a reference stands for. */
  record Entity(Span span, String text) {}

  Entities(Knowledge knowledge) {
    Table table = Table.load(knowledge, "languages/any/encoding/entities.tsv");
    for (Table.Row row : table.rows()) {
      if (row.cell(1).isEmpty()) {
        throw table.error(row, "no character for \"" + row.cell(0) + "\"; write it behind a tab");
      }
      names.put(row.cell(0), character(row.cell(1)));
    }
  }

  private static String character(String cell) {
    return cell.startsWith("U+")
        ? Character.toString(Integer.parseInt(cell.substring(2), 16))
        : cell;
  }

  /** The references of a text, in order; adjacent ones are one. */
  List<Entity> in(String text) {
    List<Entity> entities = new ArrayList<>();
    Matcher forms = FORM.matcher(text);
    while (forms.find()) {
      Span span = new Span(forms.start(), forms.end());
      decode(forms.group(1)).ifPresent(c -> add(entities, new Entity(span, c)));
    }
    return entities;
  }

  private static void add(List<Entity> entities, Entity entity) {
    Entity last = entities.isEmpty() ? entity : entities.get(entities.size() - 1);
    if (last.span().end() == entity.span().start()) {
      Span both = last.span().cover(entity.span());
      entities.set(entities.size() - 1, new Entity(both, last.text() + entity.text()));
    } else {
      entities.add(entity);
    }
  }

  private Optional<String> decode(String reference) {
    if (!reference.startsWith("#")) {
      return Optional.ofNullable(names.get(reference))
          .or(() -> Optional.ofNullable(names.get(reference.toLowerCase(Locale.ROOT))));
    }
    String number = reference.substring(1).strip();
    int c =
        number.startsWith("x")
            ? Integer.parseInt(number.substring(1), 16)
            : Integer.parseInt(number);
    return c >= FIRST_PRINTED && Character.isValidCodePoint(c)
        ? Optional.of(Character.toString(c))
        : Optional.empty();
  }
}
