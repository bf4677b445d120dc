package dev.calque.core.reader.html;

import dev.calque.core.reader.SegmentText;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An open element, and what text inside it is.
 *
 * @param name in lower case; empty for what is around the outermost element
 * @param role of text in it
 * @param level of headings; otherwise 0
 * @param language the nearest declared one
 * @param isHidden whether text in it is no text to check
 * @param interrupted the sentence that goes on behind the element, if it has a segment of its own
 */
record Element(
    String name,
    Role role,
    int level,
    Optional<LanguageCode> language,
    boolean isHidden,
    Optional<SegmentText> interrupted) {

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:footnotes?|endnotes?)(?:$|[\\s_-])");
  private static final Pattern NOT_TRANSLATED = Pattern.compile("(?:^|\\s)notranslate(?:$|\\s)");

  static final Element OUTSIDE =
      new Element("", Role.PARAGRAPH, 0, Optional.empty(), false, Optional.empty());

  /** The element that a start tag opens inside this one. */
  Element child(Tag tag) {
    boolean hidden = isHidden || hides(tag);
    Role inner = roleIn(tag);
    int innerLevel =
        inner != Role.HEADING ? 0 : isHeading(tag) ? tag.name().charAt(1) - '0' : level;
    return new Element(tag.name(), inner, innerLevel, languageIn(tag), hidden, Optional.empty());
  }

  Element interrupting(SegmentText sentence) {
    return new Element(name, role, level, language, isHidden, Optional.of(sentence));
  }

  boolean isBlock() {
    return ElementNames.BLOCKS.contains(name);
  }

  private static boolean hides(Tag tag) {
    return ElementNames.HIDDEN_BLOCKS.contains(tag.name())
        || ElementNames.OBJECTS.contains(tag.name())
        || tag.value("translate").equalsIgnoreCase("no")
        || NOT_TRANSLATED.matcher(tag.value("class")).find();
  }

  private static boolean isHeading(Tag tag) {
    return HEADING.matcher(tag.name()).matches();
  }

  private Optional<LanguageCode> languageIn(Tag tag) {
    return Languages.of(tag.value("lang"))
        .or(() -> Languages.of(tag.value("xml:lang")))
        .or(() -> language);
  }

  private Role roleIn(Tag tag) {
    if (role == Role.INTERFACE || isInterface(tag)) {
      return Role.INTERFACE;
    } else if (role == Role.FOOTNOTE || isFootnote(tag)) {
      return Role.FOOTNOTE;
    } else if (isHeading(tag)) {
      return Role.HEADING;
    }
    return switch (tag.name()) {
      case "title" -> Role.TITLE;
      case "blockquote" -> Role.QUOTE;
      case "li", "dt", "dd" -> Role.LIST_ITEM;
      case "td", "th" -> Role.TABLE_CELL;
      case "figcaption", "caption" -> Role.CAPTION;
      default -> role;
    };
  }

  private static boolean isInterface(Tag tag) {
    String role = tag.value("role");
    return ElementNames.INTERFACE.contains(tag.name())
        || role.equals("navigation")
        || role.equals("search")
        || role.equals("button");
  }

  private static boolean isFootnote(Tag tag) {
    String role = tag.value("role");
    return role.equals("doc-footnote")
        || role.equals("doc-endnote")
        || role.equals("doc-endnotes")
        || (tag.is("section", "div", "ol", "ul", "li", "p", "aside")
            && FOOTNOTE.matcher(tag.value("class")).find());
  }
}
