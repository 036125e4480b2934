package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Idempotency;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Period;
import org.tongxin.kernel.Position;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipRole;

/** A coordinator adds a party to an alliance. */
@ApplicationScoped
public class Joining {
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private final Ledger ledger;
  private final Registrations registrations;

  Joining(Ledger ledger, Registrations registrations) {
    this.ledger = ledger;
    this.registrations = registrations;
  }

  /**
   * What is asked for.
   *
   * @param alliance id or code
   * @param party id or code
   * @param since today in the alliance's zone where null
   * @param expectedVersion of the alliance, as the caller saw it
   */
  public record Wish(
      String alliance,
      String party,
      MembershipRole role,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable Integer expectedVersion) {}

  /** The membership, and where its beginning stands in the journal. */
  public record Joined(Membership membership, Position position) {}

  /** Does it once per {@code key}; fails with {@link Refused} where a rule is against it. */
  public Uni<Joined> join(Caller caller, Wish wish, @Nullable String key) {
    var request = new Idempotency.Request(caller.actor(), "joinAlliance", key, wish);
    return ledger.write(
        caller.actor(),
        transaction ->
            Idempotency.once(transaction, request, () -> begin(transaction, caller, wish))
                .chain(outcome -> joined(transaction, outcome)));
  }

  private Uni<String> begin(Transaction transaction, Caller caller, Wish wish) {
    return find(transaction, AllianceRow.BY_ID_OR_CODE, AllianceRow.class, wish.alliance())
        .chain(alliance ->
            find(transaction, PartyRow.BY_ID_OR_CODE, PartyRow.class, wish.party())
                .map(party -> decide(transaction, caller, wish, alliance, party)))
        .call(membership -> registrations.begin(transaction, membership))
        .map(Membership::id);
  }

  private static Membership decide(
      Transaction transaction,
      Caller caller,
      Wish wish,
      @Nullable AllianceRow alliance,
      @Nullable PartyRow party) {
    var faults = new ArrayList<Refusal>();
    if (alliance == null) {
      faults.add(Refusal.notFound("input.alliance"));
    }
    if (party == null) {
      faults.add(Refusal.notFound("input.party"));
    }
    if (alliance == null || party == null) {
      throw new Refused(faults);
    }
    caller.requireCoordinatorOf(alliance.id);
    LocalDate since =
        Objects.requireNonNullElseGet(
            wish.since(), () -> LocalDate.ofInstant(transaction.now(), ZoneId.of(alliance.zone)));
    faults.addAll(faultsOf(wish, alliance, party, new Period(since, wish.until())));
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    String id = Id.fresh(IdKind.MEMBERSHIP, transaction.now().toEpochMilli()).toString();
    return new Membership(
        id,
        1,
        alliance.id,
        party.id,
        wish.role(),
        null,
        null,
        since,
        wish.until(),
        null,
        Basis.STATED);
  }

  private static List<Refusal> faultsOf(
      Wish wish, AllianceRow alliance, PartyRow party, Period period) {
    var faults = new ArrayList<Refusal>();
    if (alliance.id.equals(party.id)) {
      faults.add(Refusal.badInput("input.party", "不能加入自身", "an alliance cannot join itself"));
    }
    if (!isKeepable(wish.since())) {
      faults.add(badDate("input.since"));
    }
    if (!isKeepable(wish.until())) {
      faults.add(badDate("input.until"));
    }
    if (period.isEmpty()) {
      faults.add(
          Refusal.badInput(
              "input.until", "结束日期必须晚于开始日期", "a membership ends after the day it begins"));
    }
    Integer expected = wish.expectedVersion();
    if (expected != null && expected != alliance.version) {
      faults.add(
          Refusal.of(
              Code.VERSION_CONFLICT,
              "input.expectedVersion",
              "联盟已更新到版本 " + alliance.version,
              "the alliance is at version " + alliance.version));
    }
    return faults;
  }

  private static boolean isKeepable(@Nullable LocalDate date) {
    return date == null || (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
  }

  private static Refusal badDate(String field) {
    return Refusal.badInput(field, "日期须在公元1年至9999年之间", "a date lies in the years 1 to 9999");
  }

  private static <R> Uni<@Nullable R> find(
      Transaction transaction, String query, Class<R> type, String key) {
    return transaction
        .session()
        .createQuery(query, type)
        .setParameter("key", key)
        .getSingleResultOrNull();
  }

  private static Uni<Joined> joined(Transaction transaction, Idempotency.Outcome outcome) {
    return transaction
        .session()
        .get(MembershipRow.class, outcome.subjectId())
        .map(row -> new Joined(row.toMembership(), outcome.position()));
  }
}
