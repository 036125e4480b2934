package org.tongxin.graph;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jboss.logging.Logger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Applies {@code neo4j/migrations/V001__name.cypher} in order, once each, and remembers them in the
 * graph with their checksums. Append-only: an edited or missing file is refused before anything is
 * applied.
 */
@ApplicationScoped
public class GraphMigrations {
  private static final Logger LOG = Logger.getLogger(GraphMigrations.class);
  private static final CypherFile APPLIED = CypherFile.query("graph/applied_migrations");
  private static final CypherFile REMEMBER = CypherFile.query("graph/remember_migration");

  private final Driver driver;

  GraphMigrations(Driver driver) {
    this.driver = driver;
  }

  /** A migration file; its statements are separated by semicolons at line ends. */
  record Migration(String name, String text) {
    String checksum() {
      var crc = new CRC32();
      crc.update(text.getBytes(StandardCharsets.UTF_8));
      return Long.toHexString(crc.getValue());
    }

    List<String> statements() {
      return Arrays.stream(text.split(";\\s*(?:\\n|$)"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }
  }

  /** The files say something else than what was applied. */
  public static final class Edited extends RuntimeException {
    Edited(String reason) {
      super(reason);
    }
  }

  /**
   * Refuses edited files as soon as the service starts. Where Neo4j is not there yet, the projector
   * does so later.
   *
   * @throws Edited where an applied file was changed or removed since
   */
  public void check() {
    try {
      check(files(), applied());
    } catch (Neo4jException e) {
      if (!DriverQuirks.isOutage(e)) {
        throw e;
      }
      LOG.warnf("Neo4j is not there yet; the service starts without it: %s", e.getMessage());
    }
  }

  /**
   * Brings the graph's schema up to the files.
   *
   * @throws Edited where an applied file was changed or removed since; nothing is applied then
   */
  public void apply() {
    apply(files());
  }

  void apply(List<Migration> files) {
    Map<String, String> applied = applied();
    check(files, applied);
    files.stream().filter(file -> !applied.containsKey(file.name())).forEach(this::applyOne);
  }

  private Map<String, String> applied() {
    var applied = new HashMap<String, String>();
    driver
        .executableQuery(APPLIED.text())
        .execute()
        .records()
        .forEach(row -> applied.put(row.get("name").asString(), row.get("checksum").asString()));
    return applied;
  }

  private static void check(List<Migration> files, Map<String, String> applied) {
    var missing = new HashMap<>(applied);
    for (Migration file : files) {
      String checksum = missing.remove(file.name());
      if (checksum != null && !checksum.equals(file.checksum())) {
        throw new Edited(
            "neo4j/migrations/%s was edited after it was applied; add a new one instead"
                .formatted(file.name()));
      }
    }
    if (!missing.isEmpty()) {
      throw new Edited(
          "the graph has migrations that this version lacks: "
              + String.join(", ", missing.keySet()));
    }
  }

  // Schema statements cannot share a transaction with data, so a crash may leave a file half
  // applied: every statement
  // says IF NOT EXISTS, and the file is remembered last.
  private void applyOne(Migration file) {
    file.statements().forEach(statement -> driver.executableQuery(statement).execute());
    driver
        .executableQuery(REMEMBER.text())
        .withParameters(Map.of("name", file.name(), "checksum", file.checksum()))
        .execute();
    LOG.infof("Applied neo4j/migrations/%s.", file.name());
  }

  static List<Migration> files() {
    var files = new ArrayList<Migration>();
    try {
      ClassPathUtils.consumeAsPaths("neo4j/migrations", folder -> addAll(folder, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(Comparator.comparing(Migration::name));
    return files;
  }

  private static void addAll(Path folder, List<Migration> files) {
    try (var found = Files.newDirectoryStream(folder, "V*.cypher")) {
      for (Path file : found) {
        files.add(new Migration(file.getFileName().toString(), Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
