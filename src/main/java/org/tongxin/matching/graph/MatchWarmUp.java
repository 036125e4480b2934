package org.tongxin.matching.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tongxin.journal.InTurn;
import org.tongxin.matching.graph.Asker.Joined;
import org.tongxin.matching.meaning.Meaning;
import org.tongxin.matching.meaning.SentenceModel;
import org.tongxin.matching.meaning.SentenceVector;
import org.tongxin.matching.meaning.Topics;
import org.tongxin.sharing.Audience;

/**
 * Asks once for matches of nobody, so that no caller after a start waits until Neo4j has planned
 * the questions.
 */
@ApplicationScoped
public class MatchWarmUp {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  // As long as an id: Neo4j keeps plans by the types and by the rough sizes of parameters.
  private static final String NOBODY = "unit_00000000000000000000000000";

  private final CandidateGraph graph;
  private final Clock clock;

  MatchWarmUp(CandidateGraph graph, Clock clock) {
    this.graph = graph;
    this.clock = clock;
  }

  /** One question after the other, up to the first that Neo4j cannot be asked. */
  public Uni<Void> ask() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    return graph
        .asker(List.of(NOBODY), null, today)
        .chain(() -> InTurn.each(List.of(false, true), closedToo -> candidates(closedToo, today)))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<List<Candidate>> candidates(boolean closedToo, LocalDate today) {
    var direction = new float[SentenceModel.DIMENSIONS];
    direction[0] = 1;
    var words = new SentenceVector(direction);
    var nobody =
        new Asker(
            List.of(NOBODY),
            List.of(new Joined(NOBODY, "", "", false)),
            List.of(NOBODY),
            List.of(NOBODY),
            Optional.of(new Meaning(words, List.of(words), 0, 0, new Topics(List.of()))));
    return graph.candidates(
        new Sought(true, false, closedToo, NOBODY, nobody, today), Audience.ANYBODY);
  }
}
