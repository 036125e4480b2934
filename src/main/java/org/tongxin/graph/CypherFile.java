package org.tongxin.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One statement of Cypher, kept in a file below {@code neo4j/} whose path names it.
 *
 * @param path without the ending, such as {@code queries/network/alliance_members}
 */
public record CypherFile(String path, String text) {

  /** The file of a question: {@code queries/<name>.cypher}. */
  public static CypherFile query(String name) {
    return load("queries/" + name);
  }

  /** The file that shows a sort of subject: {@code projection/<room>/<subject>.cypher}. */
  static CypherFile projection(String room, String subject) {
    return load("projection/%s/%s".formatted(room, subject));
  }

  private static CypherFile load(String path) {
    try (InputStream file =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("neo4j/" + path + ".cypher")) {
      if (file == null) {
        throw new IllegalStateException("there is no file neo4j/%s.cypher".formatted(path));
      }
      return new CypherFile(path, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
