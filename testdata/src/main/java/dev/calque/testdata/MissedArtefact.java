package dev.calque.testdata;

/**
 * An error of an article that is known not to be found.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 * @param words the faulty words
 * @param remark what is wrong with them
 */
public record MissedArtefact(int line, int column, String words, String remark) {

  private static final int FIELDS = 4;

  static MissedArtefact parse(String row) {
    String[] fields = row.split("\t", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException(
          "\"" + row + "\" has " + fields.length + " fields; write line, column, words, remark");
    }
    return new MissedArtefact(
        Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), fields[2], fields[3]);
  }

  /** Whether the finding touches the words: then they are no longer missed. */
  boolean isTouchedBy(ExpectedFinding finding) {
    return finding.line() == line
        && finding.column() < column + words.length()
        && column < finding.column() + finding.words().length();
  }

  @Override
  public String toString() {
    return String.join("\t", String.valueOf(line), String.valueOf(column), words, remark);
  }
}
