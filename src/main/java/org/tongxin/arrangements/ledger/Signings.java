package org.tongxin.arrangements.ledger;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.ArrangementState;
import org.tongxin.arrangements.Signatory;
import org.tongxin.arrangements.Signature;
import org.tongxin.arrangements.Signing;
import org.tongxin.arrangements.SigningStanding;

/** Who has signed which pact: two statements, however many pacts there are. */
final class Signings {
  // Parties that a pact names, members of the alliance among whose members it is, and whoever has
  // signed. An enterprise that is admitted as partner is no party to its pacts.
  private static final String EXPECTED =
      """
      with expected as (
        select p.arrangement_id as pact_id, p.party_id from arrangement_party p
        where p.arrangement_id in (:ids) and p.role = 'PARTY'
        union
        select pact.id, m.party_id from arrangement pact
        join alliance a on a.id = pact.among_id
        join membership m on m.alliance_id in (a.id, a.members_same_as_id)
        where pact.id in (:ids) and m.role <> 'PARTNER_ENTERPRISE'
          and coalesce(m.since, m.stated_from) <= cast(cast(:now as timestamptz) at time zone a.zone as date)
          and (m.until is null or m.until > cast(cast(:now as timestamptz) at time zone a.zone as date))
        union
        select s.pact_id, s.party_id from signature s where s.pact_id in (:ids))
      select expected.pact_id, expected.party_id, party.code,
        (select s.id from signature s
         where s.pact_id = expected.pact_id and s.party_id = expected.party_id
         order by s.signed_at desc, s.id desc limit 1) as signature_id
      from expected join party on party.id = expected.party_id
      order by expected.pact_id, party.code
      """;
  private static final String UNNAMED =
      """
      select pact.id, coalesce(same.unnamed, a.unnamed) from arrangement pact
      join alliance a on a.id = pact.among_id
      left join alliance same on same.id = a.members_same_as_id
      where pact.id in (:ids)
      """;
  private static final String SIGNATURES = "from SignatureRow where pactId in :ids";

  private Signings() {}

  static Uni<List<Signing>> of(
      Mutiny.StatelessSession session, List<Arrangement> pacts, Instant now) {
    if (pacts.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    List<String> ids = pacts.stream().map(Arrangement::id).toList();
    return session
        .createNativeQuery(EXPECTED, Object[].class)
        .setParameter("ids", ids)
        .setParameter("now", OffsetDateTime.ofInstant(now, java.time.ZoneOffset.UTC))
        .getResultList()
        .chain(expected ->
            session
                .createQuery(SIGNATURES, SignatureRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(signatures ->
                    session
                        .createNativeQuery(UNNAMED, Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(unnamed -> signings(pacts, expected, byId(signatures), unnamed))));
  }

  private static List<Signing> signings(
      List<Arrangement> pacts,
      List<Object[]> expected,
      Map<String, Signature> signatures,
      List<Object[]> unnamed) {
    var unnamedOf = new HashMap<String, @Nullable Integer>();
    unnamed.forEach(row -> unnamedOf.put((String) row[0], (Integer) row[1]));
    var signings = new ArrayList<Signing>();
    for (Arrangement pact : pacts) {
      List<Signatory> signatories =
          expected.stream()
              .filter(row -> pact.id().equals(row[0]))
              .map(row -> signatory(pact, row, signatures))
              .toList();
      Integer others =
          pact.state() == ArrangementState.STATED ? unnamedOf.get(pact.id()) : Integer.valueOf(0);
      signings.add(Signing.of(pact.statedSignatories(), others, signatories));
    }
    return signings;
  }

  private static Signatory signatory(
      Arrangement pact, Object[] row, Map<String, Signature> signatures) {
    Signature signature = row[3] == null ? null : signatures.get((String) row[3]);
    return new Signatory((String) row[1], (String) row[2], standing(pact, signature), signature);
  }

  // Only what was drafted here has all its signatures here; of what a source tells, silence is
  // silence.
  private static SigningStanding standing(Arrangement pact, @Nullable Signature signature) {
    if (signature != null) {
      return signature.withdrawnAt() == null ? SigningStanding.SIGNED : SigningStanding.WITHDRAWN;
    }
    return pact.state() == ArrangementState.STATED
        ? SigningStanding.UNKNOWN
        : SigningStanding.NOT_SIGNED;
  }

  private static Map<String, Signature> byId(List<SignatureRow> rows) {
    return rows.stream()
        .map(SignatureRow::toSignature)
        .collect(Collectors.toMap(Signature::id, Function.identity()));
  }
}
