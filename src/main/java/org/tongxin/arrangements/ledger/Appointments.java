package org.tongxin.arrangements.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.arrangements.Post;
import org.tongxin.arrangements.PostChange.AppointmentEnded;
import org.tongxin.arrangements.PostKind;
import org.tongxin.arrangements.input.AppointInput;
import org.tongxin.arrangements.input.EndAppointmentInput;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/** Gives posts and ends them, as whoever acts for the party that has them. */
@ApplicationScoped
public class Appointments {
  private static final String ZONE = "Asia/Shanghai";
  private static final String BY_KEY = "select id from PostRow where id = :key or code = :key";
  private final Deeds deeds;
  private final Agreements agreements;

  Appointments(Deeds deeds, Agreements agreements) {
    this.deeds = deeds;
    this.agreements = agreements;
  }

  public Uni<Done<Post>> appoint(Caller caller, AppointInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.party(transaction, input.party())
                .chain(party ->
                    Rows.party(transaction, input.sentTo())
                        .map(sentTo -> appointed(transaction, caller, input, party, sentTo)))
                .call(post -> agreements.appoint(transaction, post))
                .call(post -> keepContact(transaction, post, input.contactName()))
                .map(Post::id),
        Appointments::show);
  }

  public Uni<Done<Post>> end(Caller caller, EndAppointmentInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            row(transaction, input.post())
                .map(row -> ended(transaction, caller, input, row))
                .call(post ->
                    transaction
                        .session()
                        .update(PostRow.of(post))
                        .chain(() -> transaction.record(new AppointmentEnded(post))))
                .map(Post::id),
        Appointments::show);
  }

  /**
   * The post with this id or code, locked so that it does not end meanwhile; null where there is
   * none.
   */
  public static Uni<@Nullable Post> find(Transaction transaction, String key) {
    return row(transaction, key).map(row -> row == null ? null : row.toPost());
  }

  private static Uni<@Nullable PostRow> row(Transaction transaction, String key) {
    return transaction
        .session()
        .createQuery(BY_KEY, String.class)
        .setParameter("key", key)
        .getSingleResultOrNull()
        .chain(id -> Rows.locked(transaction, PostRow.class, id));
  }

  private static Post appointed(
      Transaction transaction,
      Caller caller,
      AppointInput input,
      @Nullable String partyId,
      @Nullable String sentToId) {
    new Checks()
        .found("input.party", partyId)
        .that(input.sentTo() == null || sentToId != null, Refusal.notFound("input.sentTo"))
        .refuse();
    caller.requireActingFor(Objects.requireNonNull(partyId));
    LocalDate since = Fresh.day(transaction, input.since(), ZONE);
    new Checks()
        .name("input.title", input.title())
        .name("input.titleEn", input.titleEn())
        .name("input.contactName", input.contactName())
        .period("input.since", since, "input.until", input.until())
        .that(
            input.kind() == PostKind.LIAISON_OFFICER || input.sentTo() == null,
            Refusal.badInput(
                "input.sentTo", "只有联络员派往他方", "only a liaison officer is sent to somebody"))
        .that(
            !partyId.equals(sentToId),
            Refusal.badInput("input.sentTo", "不能派往自身", "nobody is sent to their own party"))
        .refuse();
    String id = Fresh.id(transaction, IdKind.POST);
    return new Post(
        id,
        1,
        Fresh.code(null, id),
        input.kind(),
        input.title(),
        input.titleEn(),
        null,
        null,
        partyId,
        sentToId,
        since,
        input.until(),
        null,
        Basis.STATED);
  }

  private static Post ended(
      Transaction transaction, Caller caller, EndAppointmentInput input, @Nullable PostRow row) {
    new Checks().found("input.post", row).refuse();
    Post before = Objects.requireNonNull(row).toPost();
    String partyId = before.partyId();
    if (partyId == null) {
      caller.requireAdministrator();
    } else {
      caller.requireActingFor(partyId);
    }
    LocalDate day = Fresh.day(transaction, input.on(), ZONE);
    LocalDate first = before.since() == null ? before.statedFrom() : before.since();
    new Checks()
        .period("input.on", first, "input.on", day)
        .that(
            before.until() == null || day.isBefore(before.until()),
            Refusal.badInput("input.on", "职务届时已结束", "the post has ended by then"))
        .version("input.expectedVersion", input.expectedVersion(), before.version())
        .refuse();
    return before.endedOn(day);
  }

  private static Uni<Void> keepContact(Transaction transaction, Post post, @Nullable String name) {
    return name == null
        ? Uni.createFrom().voidItem()
        : transaction.session().insert(ContactRow.of(post.id(), name));
  }

  private static Uni<Post> show(Transaction transaction, String id) {
    return transaction.session().get(PostRow.class, id).map(PostRow::toPost);
  }
}
