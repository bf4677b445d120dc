package dev.calque.core.report;

import dev.calque.core.lint.Failure;
import dev.calque.core.lint.Finding;
import java.util.HashMap;
import java.util.Map;

/**
 * Fingerprints that are unique in a whole report, also if it has an article twice: GitLab shows
 * only one of equal ones. Made from the path and the {@link Fingerprints} of the article. Not
 * thread-safe.
 */
final class GitLabFingerprints {

  private final Map<String, Fingerprints> articles = new HashMap<>();
  private final Map<String, Integer> failures = new HashMap<>();

  String next(Finding finding) {
    String path = finding.source().name();
    String name = articles.computeIfAbsent(path, key -> new Fingerprints()).next(finding);
    return Fingerprints.hash("finding\n" + name + "\n" + path);
  }

  String next(String path, Failure failure) {
    String name = failure.message() + "\n" + path;
    int number = failures.merge(name, 1, Integer::sum);
    return Fingerprints.hash("failure\n" + number + "\n" + name);
  }
}
