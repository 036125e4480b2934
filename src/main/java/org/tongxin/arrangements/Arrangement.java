package org.tongxin.arrangements;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Node;
import org.tongxin.network.Bodies;

/**
 * Anything agreed between parties. One that is signed is a pact; a changed pact is a new edition
 * that replaces the one before.
 */
@Description("Anything agreed between parties; one that is signed is a pact (机制、盟约)")
public record Arrangement(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Stable code that people can read, such as bz-liai-env-letter (代码)") String code,
    @Description("What sort of arrangement it is (类别)") ArrangementKind kind,
    @Description("How far it has come (状态)") ArrangementState state,
    @Description("Whether its parties sign it (是否为盟约)") boolean signed,
    @Description("Name in Chinese (名称)") String name,
    @Nullable @Description("Name in English (英文名)") String nameEn,
    @Nullable @Description("What it is about, in Chinese (摘要)") String summary,
    @Nullable @Description("What it is about, in English (英文摘要)") String summaryEn,
    @Nullable @Description("The text that is agreed; null where the source does not give it (正文)")
        String text,
    @Ignore @Nullable String amongId,
    @Ignore List<ArrangementParty> namedParties,
    @Description("Whether there are parties that the source does not name (参与方列举未尽)")
        boolean partiesOpen,
    @Description("Its points in order (条目)") List<@NonNull Item> items,
    @Nullable @Description(
            "How many there are of what it sets up, such as stations; nulls are unknown (数量)")
        Bodies bodies,
    @Ignore List<String> carriedByIds,
    @Nullable @Description("When it was issued: a year, a month or a day in ISO 8601 (发布时间)")
        String issuedOn,
    @Nullable @Description("When it was signed, as a source says: a year, a month or a day (签署时间)")
        String signedOn,
    @Nullable @Description("How many have signed, as a source says; null where it does not (载明签署数)")
        Integer statedSignatories,
    @Description("Which edition of the pact, from 1 (版次)") int edition,
    @Ignore @Nullable String replacesId)
    implements Node {
  public Arrangement {
    namedParties = List.copyOf(namedParties);
    items = List.copyOf(items);
    carriedByIds = List.copyOf(carriedByIds);
  }

  /** The same arrangement, further on. */
  public Arrangement in(ArrangementState newState) {
    return new Arrangement(
        id,
        version + 1,
        code,
        kind,
        newState,
        signed,
        name,
        nameEn,
        summary,
        summaryEn,
        text,
        amongId,
        namedParties,
        partiesOpen,
        items,
        bodies,
        carriedByIds,
        issuedOn,
        signedOn,
        statedSignatories,
        edition,
        replacesId);
  }

  /** The same arrangement, of another party where {@code from} was. */
  public Arrangement replaced(String from, String into) {
    var parties =
        namedParties.stream()
            .map(party ->
                party.partyId().equals(from) ? new ArrangementParty(into, party.role()) : party)
            .distinct()
            .toList();
    return new Arrangement(
        id,
        version + 1,
        code,
        kind,
        state,
        signed,
        name,
        nameEn,
        summary,
        summaryEn,
        text,
        amongId,
        parties,
        partiesOpen,
        items,
        bodies,
        carriedByIds,
        issuedOn,
        signedOn,
        statedSignatories,
        edition,
        replacesId);
  }

  /** Whether parties can sign it or have signed it here. */
  @Ignore
  public boolean isRunning() {
    return state == ArrangementState.OPEN || (signed && state == ArrangementState.IN_FORCE);
  }
}
