package org.tongxin.matching.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Somebody who asks over HTTP, and looks at the clock until all of the answer is there. */
record Client(HttpClient http, URI graphql, String token) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What was answered, and after how many nanoseconds. */
  record Answer(String body, long nanos) {
    JsonNode found() {
      try {
        return JSON.readTree(body).path("data").path("found");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Answer ask(String document, Map<String, ?> variables) {
    try {
      byte[] body = JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
      HttpRequest request =
          HttpRequest.newBuilder(graphql)
              .header("Content-Type", "application/json")
              .header("Authorization", "Bearer " + token)
              .POST(HttpRequest.BodyPublishers.ofByteArray(body))
              .build();
      long start = System.nanoTime();
      String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return new Answer(answer, System.nanoTime() - start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
