package org.tongxin.imports.edge;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A response's body, which waits where its reader is slow: for a thread that may wait. */
final class Sending extends OutputStream {
  private static final int PIECE = 32 * 1024;
  private static final int PATIENCE_SECONDS = 30;

  private final HttpServerResponse response;
  private Buffer piece = Buffer.buffer();

  Sending(HttpServerResponse response) {
    this.response = response;
  }

  @Override
  public void write(int each) throws IOException {
    write(new byte[] {(byte) each}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    piece.appendBytes(bytes, offset, length);
    if (piece.length() >= PIECE) {
      send();
    }
  }

  /** Sends what is left; without it the reader sees that the body was cut off. */
  void finish() throws IOException {
    send();
    await(response.end());
  }

  private void send() throws IOException {
    Buffer full = piece;
    piece = Buffer.buffer();
    if (full.length() > 0) {
      await(response.write(full));
    }
  }

  private static void await(Future<Void> sent) throws IOException {
    try {
      sent.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(e);
    }
  }
}
