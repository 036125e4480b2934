package org.tongxin;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client of one subscription, over graphql-transport-ws. */
public final class Subscriber implements AutoCloseable, WebSocket.Listener {
  private static final String PROTOCOL = "graphql-transport-ws";
  private static final long LONGEST_SECONDS = 30;
  private final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
  private final StringBuilder part = new StringBuilder();
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;

  /** Somebody without a token. */
  public Subscriber(String document, Map<String, Object> variables) throws InterruptedException {
    this(null, document, variables);
  }

  /** Somebody whose token comes with the request that opens the socket; null for none. */
  public Subscriber(@Nullable String token, String document, Map<String, Object> variables)
      throws InterruptedException {
    WebSocket.Builder opening = client.newWebSocketBuilder().subprotocols(PROTOCOL);
    if (token != null) {
      opening.header("Authorization", "Bearer " + token);
    }
    socket =
        opening
            .buildAsync(URI.create("ws://localhost:" + RestAssured.port + "/graphql"), this)
            .join();
    assertThat(socket.getSubprotocol()).isEqualTo(PROTOCOL);
    send(new JsonObject().put("type", "connection_init"));
    assertThat(next("connection_ack")).isNotNull();
    var payload = new JsonObject().put("query", document).put("variables", variables);
    send(new JsonObject().put("id", "1").put("type", "subscribe").put("payload", payload));
  }

  /** The next event's response; fails where none comes in time. */
  public JsonPath next() throws InterruptedException {
    return JsonPath.from(next("next").getJsonObject("payload").encode());
  }

  /** Whether nothing is told for a while. */
  public boolean hearsNothingFor(long millis) throws InterruptedException {
    return messages.poll(millis, TimeUnit.MILLISECONDS) == null;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      var message = new JsonObject(part.toString());
      part.setLength(0);
      if (!"ping".equals(message.getString("type"))) {
        messages.add(message);
      }
    }
    from.request(1);
    return null;
  }

  @Override
  public void close() {
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    client.close();
  }

  private JsonObject next(String type) throws InterruptedException {
    JsonObject message = messages.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
    assertThat(message).as("a message of type " + type).isNotNull();
    assertThat(message.getString("type")).as(message.encode()).isEqualTo(type);
    return message;
  }

  private void send(JsonObject message) {
    socket.sendText(message.encode(), true).join();
  }
}
