package dev.calque.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is either written as a whole or left as it was. */
public final class AtomicFile {

  private final Path path;

  public AtomicFile(Path path) {
    this.path = path;
  }

  /** Writes content to the file by way of another one beside it; it is on the disk afterwards. */
  public void write(Content content) throws IOException {
    write(content, true);
  }

  /** The same without waiting for the disk: for what can be made again. */
  public void writeQuickly(Content content) throws IOException {
    write(content, false);
  }

  private void write(Content content, boolean waits) throws IOException {
    Path draft = Files.createTempFile(path.toAbsolutePath().getParent(), ".calque", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        OutputStream out = Channels.newOutputStream(channel);
        content.writeTo(out);
        out.flush();
        if (waits) {
          channel.force(true);
        }
      }
      FileRights.of(path).set(draft);
      move(draft);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void move(Path draft) throws IOException {
    try {
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What is written. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
