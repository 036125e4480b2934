package org.tongxin.sheets.edge;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a file while it arrives. What comes after the limit is let go, and the sender is told at
 * once.
 */
final class Body {
  private static final String PART = "file";
  private static final int PATIENCE = 4;

  private final int limit;
  private final Runnable tooLarge;
  private final Buffer bytes = Buffer.buffer();
  private @Nullable String type;
  private @Nullable String name;
  private boolean over;
  private long seen;
  private int parts;

  /**
   * @param limit in bytes
   * @param tooLarge called once, as soon as the limit is passed
   */
  Body(int limit, Runnable tooLarge) {
    this.limit = limit;
    this.tooLarge = tooLarge;
  }

  /** The request's whole body is the file. */
  void takeWhole(HttpServerRequest request, Handler<Void> end) {
    parts = 1;
    type = request.getHeader("Content-Type");
    name = FileName.decoded(request.getHeader("X-Filename"));
    request.handler(more -> {
      count(request, more);
      take(more);
    });
    request.endHandler(end);
  }

  /** The file is the form's part {@code file}; all other parts are let go. */
  void takePart(HttpServerRequest request, Handler<Void> end) {
    request.setExpectMultipart(true);
    request.handler(more -> count(request, more));
    request.uploadHandler(this::take).endHandler(end);
  }

  /** Reads on so that the sender gets to read an answer that was given already. */
  void letGo(HttpServerRequest request) {
    request.handler(more -> count(request, more));
  }

  boolean isOver() {
    return over;
  }

  /** Whether there was one file, neither none nor several. */
  boolean isOne() {
    return parts == 1;
  }

  byte[] bytes() {
    return bytes.getBytes();
  }

  @Nullable String type() {
    return type;
  }

  @Nullable String name() {
    return name;
  }

  // Whoever goes on sending after the answer does not read it.
  private void count(HttpServerRequest request, Buffer more) {
    seen += more.length();
    if (seen > (long) PATIENCE * limit) {
      request.connection().close();
    }
  }

  private void take(HttpServerFileUpload part) {
    if (!part.name().equals(PART)) {
      part.handler(letGo -> {});
      return;
    }
    parts++;
    type = part.contentType();
    name = part.filename();
    part.handler(this::take);
  }

  private void take(Buffer more) {
    if (over) {
      return;
    }
    if (bytes.length() + more.length() > limit) {
      over = true;
      tooLarge.run();
    } else {
      bytes.appendBuffer(more);
    }
  }
}
