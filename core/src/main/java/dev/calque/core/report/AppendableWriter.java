package dev.calque.core.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** An {@link Appendable} for libraries that want a writer; neither flushes nor closes it. */
final class AppendableWriter extends Writer {

  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    out.append(CharBuffer.wrap(buffer, offset, length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
