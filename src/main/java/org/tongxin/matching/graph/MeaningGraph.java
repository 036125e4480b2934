package org.tongxin.matching.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tongxin.graph.CypherFile;
import org.tongxin.graph.Graph;
import org.tongxin.matching.meaning.KeptMeaning;
import org.tongxin.matching.meaning.Meaning;
import org.tongxin.matching.meaning.Role;
import org.tongxin.matching.meaning.Words;

/**
 * Keeps beside each listing what its words mean: in full for whoever compares, and the vector of
 * the whole, which the index finds by.
 */
@ApplicationScoped
public class MeaningGraph {
  private static final CypherFile UNREAD = CypherFile.query("matching/unread");
  private static final CypherFile ARE_READ = CypherFile.query("matching/are_read");
  private static final CypherFile KEEP = CypherFile.query("matching/keep_meanings");
  private static final CypherFile FORGET = CypherFile.query("matching/forget_other_models");
  private static final int BATCH = 1_000;

  private final Graph graph;

  MeaningGraph(Graph graph) {
    this.graph = graph;
  }

  /** What somebody's words mean. */
  public record Read(Wording wording, Meaning meaning) {
    Map<String, Object> parameters() {
      Words words = wording.words();
      return Map.of(
          "id", wording.id(),
          "title", words.title(),
          "text", words.text() == null ? "" : words.text(),
          "kept", KeptMeaning.of(meaning),
          "vector", meaning.whole().numbers());
    }
  }

  /** Up to {@code most} whose words wait to be read. */
  public Uni<List<Wording>> unread(int most) {
    return graph
        .askToDerive(UNREAD, Map.of("most", most))
        .map(rows ->
            rows.stream()
                .map(row ->
                    new Wording(
                        row.get("id").asString(),
                        row.get("needed").asBoolean() ? Role.NEED : Role.OFFER,
                        new Words(
                            row.get("title").asString(),
                            row.get("text").isNull() ? null : row.get("text").asString())))
                .toList());
  }

  /** Whether the words of all these listings were read. */
  public Uni<Boolean> areRead(Collection<String> listingIds) {
    return graph
        .ask(ARE_READ, Map.of("ids", List.copyOf(listingIds)))
        .map(rows -> rows.getFirst().get("all").asBoolean());
  }

  /** Unless the words changed meanwhile; those stay unread. */
  public Uni<Void> keep(String model, List<Read> reads) {
    return graph
        .derive(
            KEEP, Map.of("model", model, "readings", reads.stream().map(Read::parameters).toList()))
        .replaceWithVoid();
  }

  /** Has everything read again that another model read. */
  public Uni<Void> forgetOthers(String model) {
    return graph
        .derive(FORGET, Map.of("model", model, "batch", BATCH))
        .chain(rows ->
            rows.getFirst().get("forgotten").asInt() < BATCH
                ? Uni.createFrom().voidItem()
                : forgetOthers(model));
  }
}
