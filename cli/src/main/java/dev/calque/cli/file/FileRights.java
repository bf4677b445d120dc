package dev.calque.cli.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Who may do what with a file. */
@FunctionalInterface
interface FileRights {

  /** Gives a file these rights. */
  void set(Path file) throws IOException;

  /**
   * The rights of a file; those of a new one if there is none yet: temporary files are for their
   * owner only, what Calque writes is for everybody to read.
   */
  static FileRights of(Path file) throws IOException {
    if (!Files.exists(file)) {
      return FileRights::letEverybodyRead;
    }
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (posix != null) {
      PosixFileAttributes attributes = posix.readAttributes();
      return draft -> set(draft, attributes);
    }
    AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (acl != null) {
      var entries = acl.getAcl();
      return draft -> Files.getFileAttributeView(draft, AclFileAttributeView.class).setAcl(entries);
    }
    return draft -> {};
  }

  private static void letEverybodyRead(Path file) {
    boolean unused = file.toFile().setReadable(true, false);
  }

  private static void set(Path file, PosixFileAttributes wanted) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (!view.readAttributes().group().equals(wanted.group())) {
      try {
        view.setGroup(wanted.group());
      } catch (FileSystemException e) {
        // only members of a group may give a file to it; the file is the writer's then
      }
    }
    view.setPermissions(wanted.permissions());
  }
}
