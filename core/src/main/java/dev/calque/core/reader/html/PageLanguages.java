package dev.calque.core.reader.html;

import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The languages that a page declares for itself and for its original. Not thread-safe. */
final class PageLanguages implements HtmlTokens.Handler {

  private static final Set<String> ORIGINAL_FIELDS =
      Set.of(
          "original-language",
          "original_language",
          "source-language",
          "source_language",
          "translated-from",
          "translated_from");

  private Optional<LanguageCode> element = Optional.empty();
  private Optional<LanguageCode> header = Optional.empty();
  private Optional<LanguageCode> original = Optional.empty();

  private PageLanguages() {}

  static PageLanguages of(String source) {
    PageLanguages languages = new PageLanguages();
    new HtmlTokens(source, source.length(), languages).read(0);
    return languages;
  }

  /** What the page is in. */
  Optional<LanguageCode> page() {
    return element.or(() -> header);
  }

  /** What the page was translated from; an alternate language alone does not say that. */
  Optional<LanguageCode> original() {
    return original;
  }

  @Override
  public void text(Span span) {}

  @Override
  public void tag(Tag tag) {
    if (tag.isEnd()) {
      return;
    }
    switch (tag.name()) {
      case "html" ->
          element =
              element
                  .or(() -> Languages.of(tag.value("lang")))
                  .or(() -> Languages.of(tag.value("xml:lang")));
      case "meta" -> readMeta(tag);
      case "link", "a" -> readLink(tag);
      default -> {}
    }
  }

  private void readMeta(Tag tag) {
    if (tag.value("http-equiv").equalsIgnoreCase("content-language")) {
      header = header.or(() -> Languages.of(tag.value("content")));
    }
    if (ORIGINAL_FIELDS.contains(tag.value("name").toLowerCase(Locale.ROOT))) {
      original = original.or(() -> Languages.of(tag.value("content")));
    }
  }

  private void readLink(Tag tag) {
    List<String> relations = List.of(tag.value("rel").toLowerCase(Locale.ROOT).split("\\s+"));
    if (relations.contains("original")) {
      original = original.or(() -> Languages.of(tag.value("hreflang")));
    }
  }
}
