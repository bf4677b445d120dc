package dev.calque.cli.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The digest (SHA-256) of a list of parts. Not thread-safe. */
public final class Digest {

  private final MessageDigest digest = sha256();

  /** Each part counts with its length, so that two lists of parts never look the same. */
  public Digest add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  public Digest add(byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    digest.update(part);
    return this;
  }

  /** A value that says all it is as text; sets and maps in an order of their own are sorted. */
  public Digest add(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((key, element) -> sorted.put(key.toString(), element));
      add("map " + sorted.size());
      sorted.forEach((key, element) -> add(key).add(element));
    } else if (value instanceof Collection<?> many) {
      add("collection " + many.size());
      (value instanceof Set<?> ? new TreeSet<Object>(many) : many).forEach(this::add);
    } else {
      add(value.toString());
    }
    return this;
  }

  /** 64 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
