package dev.calque.core.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or a script of the page, and its hash as Content Security Policy writes it.
 *
 * @param text with LF line ends, as a browser hashes it
 */
record Asset(String text) {

  Asset {
    text = text.replace("\r\n", "\n");
    if (text.contains("</") || text.contains("<!--")) {
      throw new IllegalArgumentException("an inlined asset has no markup");
    }
  }

  /** The resource of that name beside this class. */
  static Asset resource(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + name + " is missing; install Calque anew");
      }
      return new Asset(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
