package org.tongxin.matching.graph;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.tongxin.graph.Arrivals;
import org.tongxin.journal.InTurn;
import org.tongxin.kernel.Position;
import org.tongxin.matching.graph.MeaningGraph.Read;
import org.tongxin.matching.meaning.WordsModel;

/**
 * Reads the words of listings in the background, after they came into the graph. What is read is
 * kept a few at a time, so that whoever reads next, after a stop or a crash, goes on from there. Of
 * all instances the one reads that leads the projection.
 */
@ApplicationScoped
public class MeaningReader {
  private static final Logger LOG = Logger.getLogger(MeaningReader.class);
  private static final int BATCH = 32;
  private static final int BATCHES = 50;

  private final WordsModel model;
  private final MeaningGraph graph;
  private final Arrivals arrivals;
  private volatile boolean othersForgotten;
  private volatile Position readUpTo = Position.START;

  MeaningReader(WordsModel model, MeaningGraph graph, Arrivals arrivals) {
    this.model = model;
    this.graph = graph;
    this.arrivals = arrivals;
  }

  /**
   * Reads what waits, if anything came into the graph since the last look. What the model or the
   * graph cannot be had for waits for the next one.
   */
  @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> look() {
    Position at = arrivals.known();
    return !model.isReady() || !arrivals.leads() || at.equals(readUpTo)
        ? Uni.createFrom().voidItem()
        : forgetOthers()
            .chain(() -> readOn(BATCHES))
            .invoke(all -> {
              if (all) {
                readUpTo = at;
              }
            })
            .replaceWithVoid()
            .onFailure()
            .invoke(e -> LOG.debug("Words wait to be read.", e))
            .onFailure()
            .recoverWithNull();
  }

  private Uni<Void> forgetOthers() {
    return othersForgotten
        ? Uni.createFrom().voidItem()
        : graph.forgetOthers(model.id()).invoke(() -> othersForgotten = true);
  }

  /** Whether that was all. */
  private Uni<Boolean> readOn(int batches) {
    return graph
        .unread(BATCH)
        .chain(wordings ->
            wordings.isEmpty()
                ? Uni.createFrom().item(true)
                : read(wordings)
                    .call(reads -> graph.keep(model.id(), reads))
                    .chain(reads -> rest(batches - 1, wordings, reads)));
  }

  /** Goes on unless that was enough for one look, or the model failed on the way. */
  private Uni<Boolean> rest(int batches, List<Wording> wordings, List<Read> reads) {
    return batches == 0 || reads.size() < wordings.size()
        ? Uni.createFrom().item(false)
        : readOn(batches);
  }

  private Uni<List<Read>> read(List<Wording> wordings) {
    var reads = new ArrayList<Read>();
    return InTurn.each(
            wordings,
            wording ->
                model
                    .read(wording.role(), wording.words())
                    .invoke(found -> found.ifPresent(it -> reads.add(new Read(wording, it))))
                    .replaceWithVoid())
        .replaceWith(reads);
  }
}
