package org.tongxin.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;

/** Gives roles and takes them back; see {@link GrantPolicy}. */
@ApplicationScoped
public class Granting {
  private static final int LONGEST = 500;
  private static final String PARTY =
      "select coalesce(merged_into_id, id) from party where id = :key or code = :key";
  private final Deeds deeds;

  Granting(Deeds deeds) {
    this.deeds = deeds;
  }

  public Uni<Done<Grant>> grant(Caller caller, GrantRoleInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            party(transaction, input.party())
                .map(partyId -> granted(transaction, caller, input, partyId))
                .call(grant -> Grants.keep(transaction, grant))
                .map(Grant::id),
        Granting::show);
  }

  public Uni<Done<Grant>> revoke(Caller caller, RevokeRoleInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            transaction
                .session()
                .get(GrantRow.class, input.grant(), LockMode.PESSIMISTIC_WRITE)
                .map(row -> revoked(transaction, caller, row))
                .call(grant -> Grants.end(transaction, grant))
                .map(Grant::id),
        Granting::show);
  }

  private static Grant granted(
      Transaction transaction, Caller caller, GrantRoleInput input, @Nullable String partyId) {
    new Checks()
        .that(input.party() == null || partyId != null, Refusal.notFound("input.party"))
        .words("input.issuer", input.issuer(), LONGEST)
        .words("input.subject", input.subject(), LONGEST)
        .refuse();
    if (!GrantPolicy.allows(caller, input.role(), partyId)) {
      throw caller.refused();
    }
    return new Grant(
        Id.fresh(IdKind.GRANT, transaction.now().toEpochMilli()).toString(),
        1,
        input.issuer(),
        input.subject(),
        input.role(),
        partyId,
        transaction.now(),
        null);
  }

  private static Grant revoked(Transaction transaction, Caller caller, @Nullable GrantRow row) {
    // Somebody else's grant and a missing one give the same answer.
    if (row == null || !GrantPolicy.allows(caller, row.role, row.partyId)) {
      throw Refusal.notFound("input.grant").asException();
    }
    new Checks()
        .that(
            row.revokedAt == null,
            Refusal.of(Code.CONFLICT, "input.grant", "已撤销", "it is revoked already"))
        .refuse();
    return row.toGrant().revoked(transaction.now());
  }

  private static Uni<@Nullable String> party(Transaction transaction, @Nullable String key) {
    return key == null
        ? Uni.createFrom().<@Nullable String>nullItem()
        : transaction
            .session()
            .createNativeQuery(PARTY, String.class)
            .setParameter("key", key)
            .getSingleResultOrNull();
  }

  private static Uni<Grant> show(Transaction transaction, String id) {
    return transaction
        .session()
        .get(GrantRow.class, id)
        .map(row -> Objects.requireNonNull(row, id).toGrant());
  }
}
