package org.tongxin.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.tongxin.journal.Entry;
import org.tongxin.journal.Journal;
import org.tongxin.kernel.Position;

/**
 * One number for everything that the graph shows, and one for everything that it should show by the
 * journal: every node, relationship and property, in no particular order. They are equal when the
 * graph is what the ledger says.
 */
@ApplicationScoped
public class Digest {
  private static final CypherFile NODES = CypherFile.query("graph/all_nodes");
  private static final CypherFile RELATIONSHIPS = CypherFile.query("graph/all_relationships");
  private static final int BATCH = 5_000;

  private final Journal journal;
  private final Driver driver;
  private final Projection projection;

  Digest(Journal journal, Driver driver, Projection projection) {
    this.journal = journal;
    this.driver = driver;
    this.projection = projection;
  }

  /** Of the graph as it is. Reads all of it; blocking. */
  public String ofGraph() {
    var sum = new Sum();
    try (var session = driver.session()) {
      session.run(NODES.text()).forEachRemaining(row -> sum.add(node(row)));
      session.run(RELATIONSHIPS.text()).forEachRemaining(row -> sum.add(relationship(row)));
    }
    return sum.toString();
  }

  /** Of the graph as the journal says it should be. Reads all of it; blocking. */
  public String ofLedger() throws SQLException {
    var newest = new HashMap<String, Entry>();
    try (var reader = journal.open()) {
      reader.readOn(
          Position.START,
          BATCH,
          entries ->
              entries.stream()
                  .filter(projection::shows)
                  .forEach(entry ->
                      newest.merge(
                          entry.subjectId(), entry, (a, b) -> a.version() >= b.version() ? a : b)));
    }
    var sum = new Sum();
    newest.values().forEach(entry -> traces(entry).forEach(sum::add));
    return sum.toString();
  }

  // A change that cannot be read is no reason to have no digest: it counts as something that the
  // graph lacks.
  private List<Trace> traces(Entry entry) {
    try {
      return projection.traces(entry);
    } catch (IllegalArgumentException unreadable) {
      return List.of(new Trace.Node("Unreadable", Map.of("id", entry.subjectId())));
    }
  }

  private static Trace node(Record row) {
    return new Trace.Node(row.get("label").asString(), properties(row.get("properties")));
  }

  private static Trace relationship(Record row) {
    return new Trace.Relationship(
        row.get("type").asString(),
        row.get("from").asString(),
        row.get("to").asString(),
        properties(row.get("properties")));
  }

  private static Map<String, Object> properties(Value map) {
    return map.asMap(Value::asObject);
  }

  /** A sum of hashes modulo 2^256: the same for the same traces in any order. */
  private static final class Sum {
    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    private final MessageDigest sha256;
    private BigInteger sum = BigInteger.ZERO;

    Sum() {
      try {
        sha256 = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e); // every Java platform has it
      }
    }

    void add(Trace trace) {
      byte[] hash = sha256.digest(canonical(trace).getBytes(StandardCharsets.UTF_8));
      sum = sum.add(new BigInteger(1, hash)).mod(MODULUS);
    }

    // Records print their components in order and the maps are sorted, so that equal traces have
    // equal texts.
    private static String canonical(Trace trace) {
      return switch (trace) {
        case Trace.Node node -> "(" + node.label() + plain(node.properties());
        case Trace.Relationship r ->
            "[" + r.type() + " " + r.from() + " " + r.to() + plain(r.properties());
      };
    }

    // Numbers by value, dates and the like by their ISO text: the stores' types differ, the facts
    // do not.
    private static String plain(Map<String, ?> properties) {
      var texts = new TreeMap<String, String>();
      properties.forEach((name, value) -> texts.put(name, String.valueOf(value)));
      return texts.toString();
    }

    @Override
    public String toString() {
      byte[] bytes = new byte[32];
      byte[] significant = sum.toByteArray();
      int length = Math.min(32, significant.length);
      System.arraycopy(significant, significant.length - length, bytes, 32 - length, length);
      return HexFormat.of().formatHex(bytes);
    }
  }
}
