package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeLifeCycle;
import org.tongxin.matching.PledgeLifeCycle.Mover;
import org.tongxin.matching.PledgeState;
import org.tongxin.matching.PledgeTime;
import org.tongxin.network.ledger.Rows;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ledger.Catalogue;

/** A pledge that somebody acts on, with its listings; all of it locked. */
record PledgeCase(Caller caller, Pledge pledge, Sides sides, Instant now, Checks checks) {
  static final String FIELD = "input.pledge";
  private static final String LISTINGS = "select needId, offerId from PledgeRow where id = :id";

  /** What is asked of it. */
  record Asked(String id, @Nullable Integer expectedVersion) {}

  /** Refused with NOT_FOUND where the caller may not know of it. */
  static Uni<PledgeCase> open(Transaction transaction, Caller caller, Asked asked) {
    return sides(transaction, asked.id())
        .chain(sides ->
            Rows.locked(transaction, PledgeRow.class, asked.id())
                .chain(row ->
                    row == null
                        ? Uni.createFrom().<Pledge>nullItem()
                        : Pledged.show(transaction, asked.id()))
                .map(pledge -> {
                  new Checks()
                      .found(FIELD, pledge != null && Readers.sees(caller, pledge) ? pledge : null)
                      .refuse();
                  Pledge found = Objects.requireNonNull(pledge);
                  var checks =
                      new Checks()
                          .version(
                              "input.expectedVersion", asked.expectedVersion(), found.version());
                  return new PledgeCase(caller, found, sides, transaction.now(), checks);
                }));
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, ZoneId.of(Draft.ZONE));
  }

  /** That there is such a way, and that the caller may take it. */
  Checks checkMove(PledgeState to) {
    Optional<Mover> mover = PledgeLifeCycle.mover(pledge.state(), to);
    mover.ifPresent(this::require);
    return checks.that(mover.isPresent(), stands());
  }

  /** That it stands where something can be done, and that the caller is that side of it. */
  Checks check(Mover mover, PledgeState... states) {
    require(mover);
    return checks.that(List.of(states).contains(pledge.state()), stands());
  }

  /** That both sides could still agree: the listings are open, day and time have not passed. */
  Checks checkStanding() {
    sides.checkOpen(checks, FIELD, FIELD);
    sides.checkLeft(checks, FIELD, pledge.quantity());
    LocalDate by = pledge.by();
    PledgeTime time = pledge.time();
    return checks
        .that(
            by == null || !by.isBefore(today()),
            Refusal.of(Code.EXPIRED, FIELD, "期限已过", "its day has passed"))
        .that(
            time == null || time.starts().isAfter(now),
            Refusal.of(Code.EXPIRED, FIELD, "约定时间已到", "its time has come already"));
  }

  private void require(Mover mover) {
    boolean may =
        Readers.is(caller, mover, pledge.links())
            && (mover != Mover.RECEIVER || !Readers.isOfProvider(caller, pledge.links()));
    if (!may) {
      throw Refusal.of(
              Code.FORBIDDEN,
              FIELD,
              mover == Mover.PROVIDER ? "只有供给方可以" : "只有接收方可以",
              mover == Mover.PROVIDER
                  ? "only the provider may do this"
                  : "only the receiver may do this")
          .asException();
    }
  }

  private Refusal stands() {
    return Refusal.of(
        pledge.state() == PledgeState.EXPIRED ? Code.EXPIRED : Code.CONFLICT,
        FIELD,
        "当前状态为 " + pledge.state(),
        "it is " + pledge.state());
  }

  /** The listings first, then the pledge: in the order in which everybody locks them. */
  private static Uni<Sides> sides(Transaction transaction, String id) {
    return transaction
        .session()
        .createQuery(LISTINGS, Object[].class)
        .setParameter("id", id)
        .getSingleResultOrNull()
        .chain(row ->
            row == null
                ? Uni.createFrom().item(new Sides(null, null))
                : locked(transaction, (String) row[0], (String) row[1]));
  }

  private static Uni<Sides> locked(
      Transaction transaction, @Nullable String needId, @Nullable String offerId) {
    List<String> ids =
        Stream.<@Nullable String>of(needId, offerId).filter(Objects::nonNull).toList();
    Uni<List<Listing>> found = Catalogue.listings(transaction, ids);
    return found.map(listings -> Sides.of(listings, needId, offerId));
  }
}
