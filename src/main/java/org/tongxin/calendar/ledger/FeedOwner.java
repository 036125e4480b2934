package org.tongxin.calendar.ledger;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;
import org.tongxin.calendar.input.OpenCalendarFeedInput;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Rows;

/**
 * Whose a calendar is.
 *
 * @param partyId who answers for it
 * @param postId the party's officer whose calendar it is; null where it is the party's own
 */
record FeedOwner(String partyId, @Nullable String postId) {
  private static final String PARTY = "input.party";
  private static final String POST = "input.post";
  private static final String BY_KEY =
      "select id, party_id from post where id = :key or code = :key";

  /** The field that named it. */
  String field() {
    return postId == null ? PARTY : POST;
  }

  /** The owner that an input names; refused where there is none, or two. */
  static Uni<FeedOwner> of(Transaction transaction, OpenCalendarFeedInput input) {
    @Nullable String party = input.party();
    @Nullable String post = input.post();
    if (party != null && post == null) {
      return Rows.party(transaction, party).map(id -> new FeedOwner(found(PARTY, id), null));
    }
    if (post != null && party == null) {
      return post(transaction, post);
    }
    throw Refusal.badInput(PARTY, "须且只须给出主体或职务之一", "give either a party or a post, and not both")
        .asException();
  }

  private static Uni<FeedOwner> post(Transaction transaction, String key) {
    return transaction
        .session()
        .createNativeQuery(BY_KEY, Object[].class)
        .setParameter("key", key)
        .getSingleResultOrNull()
        .map(row -> {
          @Nullable String id = row == null ? null : (String) row[0];
          String postId = found(POST, id);
          @Nullable String partyId = row == null ? null : (String) row[1];
          if (partyId == null) {
            throw Refusal.of(Code.CONFLICT, POST, "该职务不属于任何主体", "it is no party's post")
                .asException();
          }
          return new FeedOwner(partyId, postId);
        });
  }

  private static String found(String field, @Nullable String id) {
    if (id == null) {
      throw Refusal.notFound(field).asException();
    }
    return id;
  }
}
