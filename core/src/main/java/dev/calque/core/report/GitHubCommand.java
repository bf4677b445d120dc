package dev.calque.core.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A workflow command of GitHub Actions ({@code ::error file=a.md,line=3::message}), as the runner
 * decodes it: percent signs and line ends are escaped everywhere, colons and commas in properties.
 * Not thread-safe.
 */
final class GitHubCommand {

  private final String name;
  private final Map<String, String> properties = new LinkedHashMap<>();

  /**
   * @param name {@code error}, {@code warning} or {@code notice}
   */
  GitHubCommand(String name) {
    this.name = name;
  }

  GitHubCommand with(String property, String value) {
    properties.put(property, value);
    return this;
  }

  GitHubCommand with(String property, int value) {
    return with(property, Integer.toString(value));
  }

  /** The command on one line, without its end. */
  String line(String message) {
    String written =
        properties.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + property(entry.getValue()))
            .collect(Collectors.joining(","));
    return "::" + name + " " + written + "::" + data(message);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
