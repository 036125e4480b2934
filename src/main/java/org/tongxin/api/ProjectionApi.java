package org.tongxin.api;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.graph.Digest;
import org.tongxin.graph.Faults;
import org.tongxin.graph.Projector;

/** For administrators: whether the graph is what the ledger says, and building it anew. */
@GraphQLApi
public class ProjectionApi {
  private final Projector projector;
  private final Digest digest;
  private final Faults faults;

  ProjectionApi(Projector projector, Digest digest, Faults faults) {
    this.projector = projector;
    this.digest = digest;
    this.faults = faults;
  }

  /** How the graph stands to the ledger. */
  @Description("How the graph stands to the ledger (投影状态)")
  public record ProjectionState(
      @Description("Digest of the graph as the journal says it should be (账本摘要)")
          String ledgerDigest,
      @Description("Digest of the graph as it is (图摘要)") String graphDigest,
      @Description("Whether the two are equal; under writes they may differ for a moment (是否一致)")
          boolean agree,
      @Description("Changes that the graph refused; their subjects stop there (未能投影的变更)")
          List<@NonNull ProjectionFault> faults) {}

  /** A change that the graph refused. */
  @Description("A change that the graph refused (未能投影的变更)")
  public record ProjectionFault(
      @Id @Description("Id of the subject (对象编号)") String subjectId,
      @Description("Kind of the change (变更类别)") String kind,
      @Description("Why, as Neo4j says (原因)") String reason) {}

  @Query
  @Allowed(Right.ADMINISTRATOR)
  @Description("Compares graph and ledger, reading all of both; for administrators (投影状态)")
  public Uni<ProjectionState> projection() {
    return Uni.createFrom()
        .item(this::state)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  @Mutation
  @Allowed(Right.ADMINISTRATOR)
  @Description(
      "Empties the graph and builds it anew from the journal, in the background; for administrators (重建图)")
  public Uni<RebuildGraphPayload> rebuildGraph() {
    projector.rebuild();
    return Uni.createFrom().item(new RebuildGraphPayload(true, List.of()));
  }

  /** That a rebuild was asked for. */
  @Description("That a rebuild was asked for (重建图的结果)")
  public record RebuildGraphPayload(
      @Description("Whether it will begin; its progress is in the service's log (是否已受理)")
          boolean accepted,
      @Description("Why not; empty where it was accepted (错误)") List<@NonNull UserError> errors) {}

  private ProjectionState state() {
    try {
      String ledger = digest.ofLedger();
      String graph = digest.ofGraph();
      var refused =
          faults.list().stream()
              .map(fault -> new ProjectionFault(fault.subjectId(), fault.kind(), fault.reason()))
              .toList();
      return new ProjectionState(ledger, graph, ledger.equals(graph), refused);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
