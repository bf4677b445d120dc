package dev.calque.core.knowledge;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * A tree of data files: the resources of the rules module, or a folder of a user's. Paths have
 * forward slashes and no leading one. Thread-safe.
 */
public interface Knowledge {

  /** How error messages name a file of this tree. */
  String describe(String path);

  /** The file in UTF-8, or empty if there is none. */
  Optional<Reader> open(String path) throws IOException;

  /**
   * All files under a folder, at any depth, sorted; empty if there is no such folder. The folder
   * {@code ""} is the tree itself.
   */
  List<String> list(String folder);
}
