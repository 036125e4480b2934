package org.tongxin.arrangements.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.ArrangementKind;
import org.tongxin.arrangements.ArrangementParty;
import org.tongxin.arrangements.ArrangementState;
import org.tongxin.arrangements.Item;
import org.tongxin.network.Bodies;

@Entity
@Table(name = "arrangement")
class ArrangementRow {
  @Id String id;
  int version;
  String code;

  @Enumerated(EnumType.STRING)
  ArrangementKind kind;

  @Enumerated(EnumType.STRING)
  ArrangementState state;

  boolean signed;
  String name;

  @Column(name = "name_en")
  @Nullable String nameEn;

  @Nullable String summary;

  @Column(name = "summary_en")
  @Nullable String summaryEn;

  @Nullable String text;

  @Column(name = "among_id")
  @Nullable String amongId;

  @Column(name = "parties_open")
  boolean partiesOpen;

  @Column(name = "has_bodies")
  boolean hasBodies;

  @Nullable Integer bodies;
  @Nullable Integer named;
  @Nullable Integer unnamed;

  @Column(name = "carried_by_ids")
  String[] carriedByIds;

  @Column(name = "issued_on")
  @Nullable String issuedOn;

  @Column(name = "signed_on")
  @Nullable String signedOn;

  @Column(name = "stated_signatories")
  @Nullable Integer statedSignatories;

  int edition;

  @Column(name = "replaces_id")
  @Nullable String replacesId;

  static ArrangementRow of(Arrangement arrangement) {
    var row = new ArrangementRow();
    row.id = arrangement.id();
    row.version = arrangement.version();
    row.code = arrangement.code();
    row.kind = arrangement.kind();
    row.state = arrangement.state();
    row.signed = arrangement.signed();
    row.name = arrangement.name();
    row.nameEn = arrangement.nameEn();
    row.summary = arrangement.summary();
    row.summaryEn = arrangement.summaryEn();
    row.text = arrangement.text();
    row.amongId = arrangement.amongId();
    row.partiesOpen = arrangement.partiesOpen();
    Bodies bodies = arrangement.bodies();
    if (bodies != null) {
      row.hasBodies = true;
      row.bodies = bodies.total();
      row.named = bodies.named();
      row.unnamed = bodies.unnamed();
    }
    row.carriedByIds = arrangement.carriedByIds().toArray(String[]::new);
    row.issuedOn = arrangement.issuedOn();
    row.signedOn = arrangement.signedOn();
    row.statedSignatories = arrangement.statedSignatories();
    row.edition = arrangement.edition();
    row.replacesId = arrangement.replacesId();
    return row;
  }

  Arrangement toArrangement(List<ArrangementParty> parties, List<Item> items) {
    return new Arrangement(
        id,
        version,
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
        hasBodies ? new Bodies(bodies, named, unnamed) : null,
        List.of(carriedByIds),
        issuedOn,
        signedOn,
        statedSignatories,
        edition,
        replacesId);
  }
}
