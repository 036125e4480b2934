package org.tongxin.duty;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Node;

/**
 * What the holders of a turn tell those of the next, with what was open when it was written.
 *
 * @param writtenById a holder of the turn, or the alliance where its coordinator wrote
 */
@Description("What the holders of a turn tell those of the next (交接)")
public record Handover(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String rotationId,
    @Ignore String turnId,
    @Description("How far it has come (状态)") HandoverState state,
    @Description("What the next holders have to know (交接内容)") String note,
    @Description("Addresses of documents (链接)") List<@NonNull String> links,
    @Description("What was open when it was written or last amended, by due dates (交接时未办事项)")
        List<@NonNull OpenItem> items,
    @Ignore String writtenById,
    @Description("When it was written or last amended (交接时间)") Instant writtenAt,
    @Nullable @Description("What is missing; null unless it was returned (退回原因)") String reason,
    @Ignore @Nullable String acceptedById,
    @Nullable @Description("When it was accepted; null before (接收时间)") Instant acceptedAt,
    @Nullable @Description("What whoever accepted it adds (接收备注)") String remark)
    implements Node {
  public Handover {
    links = List.copyOf(links);
    items = List.copyOf(items);
  }

  /** What somebody writes. */
  public record Words(String note, List<String> links) {}

  /** Somebody who does something at a time. */
  public record Hand(String partyId, Instant at) {}

  /** Written anew, and so no longer returned. */
  public Handover amended(Words words, List<OpenItem> open, Hand by) {
    return new Handover(
        id,
        version + 1,
        rotationId,
        turnId,
        HandoverState.WRITTEN,
        words.note(),
        words.links(),
        open,
        by.partyId(),
        by.at(),
        null,
        null,
        null,
        null);
  }

  public Handover returned(String why) {
    return moved(HandoverState.RETURNED, why, null, null);
  }

  public Handover accepted(Hand by, @org.jspecify.annotations.Nullable String with) {
    return moved(HandoverState.ACCEPTED, null, by, with);
  }

  /** The same handover, with {@code into} wherever {@code from} was; items stay as they were. */
  public Handover replaced(String from, String into) {
    return new Handover(
        id,
        version + 1,
        rotationId,
        turnId,
        state,
        note,
        links,
        items,
        from.equals(writtenById) ? into : writtenById,
        writtenAt,
        reason,
        from.equals(acceptedById) ? into : acceptedById,
        acceptedAt,
        remark);
  }

  private Handover moved(
      HandoverState to,
      @org.jspecify.annotations.Nullable String why,
      @org.jspecify.annotations.Nullable Hand by,
      @org.jspecify.annotations.Nullable String with) {
    return new Handover(
        id,
        version + 1,
        rotationId,
        turnId,
        to,
        note,
        links,
        items,
        writtenById,
        writtenAt,
        why,
        by == null ? null : by.partyId(),
        by == null ? null : by.at(),
        with);
  }
}
