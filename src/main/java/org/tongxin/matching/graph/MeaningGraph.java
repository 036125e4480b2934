package org.tongxin.matching.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.graph.CypherFile;
import org.tongxin.graph.Graph;
import org.tongxin.matching.meaning.SentenceVector;

/** Keeps beside each listing what its words mean, as vectors of a model. */
@ApplicationScoped
public class MeaningGraph {
  private static final CypherFile UNREAD = CypherFile.query("matching/unread");
  private static final CypherFile KEEP = CypherFile.query("matching/keep_meanings");
  private static final CypherFile FORGET = CypherFile.query("matching/forget_other_models");
  private static final int BATCH = 1_000;

  private final Graph graph;

  MeaningGraph(Graph graph) {
    this.graph = graph;
  }

  /** The vector of somebody's words. */
  public record Read(Wording wording, SentenceVector vector) {
    Map<String, @Nullable Object> parameters() {
      var parameters = new HashMap<String, @Nullable Object>();
      parameters.put("id", wording.id());
      parameters.put("title", wording.title());
      parameters.put("text", wording.text() == null ? "" : wording.text());
      parameters.put("vector", vector.numbers());
      return parameters;
    }
  }

  /** Up to {@code most} whose words wait to be read. */
  public Uni<List<Wording>> unread(int most) {
    return graph
        .ask(UNREAD, Map.of("most", most))
        .map(rows ->
            rows.stream()
                .map(row ->
                    new Wording(
                        row.get("id").asString(),
                        row.get("title").asString(),
                        row.get("text").isNull() ? null : row.get("text").asString()))
                .toList());
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
