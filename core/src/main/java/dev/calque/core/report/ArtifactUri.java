package dev.calque.core.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The URI reference of a source's name (RFC 3986): relative, unless the name is absolute. */
final class ArtifactUri {

  private static final String UNRESERVED = "-._~/";
  private static final Pattern WINDOWS_DRIVE = Pattern.compile("[A-Za-z]:/.*");

  private ArtifactUri() {}

  static String of(String name) {
    if (WINDOWS_DRIVE.matcher(name).matches()) {
      return "file:///" + name.substring(0, 2) + encode(name.substring(2));
    }
    return name.startsWith("/") ? "file://" + encode(name) : encode(name);
  }

  private static String encode(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      if (isUnreserved(c)) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }

  private static boolean isUnreserved(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
  }
}
