package org.tongxin.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** XML whose tags and texts are short enough to be kept whole, as a parser does. */
final class ShortRuns extends FilterInputStream {
  private int run;

  ShortRuns(InputStream xml) {
    super(xml);
  }

  @Override
  public int read() throws IOException {
    int each = super.read();
    if (each >= 0) {
      count((byte) each);
    }
    return each;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      count(buffer[i]);
    }
    return read;
  }

  private void count(byte each) {
    run = each == '<' ? 0 : run + 1;
    if (run > Limits.XML_RUN) {
      throw Unfit.BOMB.found();
    }
  }
}
