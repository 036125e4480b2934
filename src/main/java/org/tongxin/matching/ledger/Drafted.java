package org.tongxin.matching.ledger;

import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.input.QuantityInput;
import org.tongxin.sharing.ledger.Stock;

/** The rules that a pledge keeps when it is made; each notes a refusal of its own. */
final class Drafted {
  private static final String NEED = "input.need";
  private static final String OFFER = "input.offer";
  private static final String PROVIDER = "input.provider";
  private static final String RECEIVER = "input.receiver";
  private static final String QUANTITY = "input.quantity";
  private static final int LONGEST_NOTE = 2_000;

  private final Draft draft;
  private final Checks checks = new Checks();

  private Drafted(Draft draft) {
    this.draft = draft;
  }

  /** All that is wrong with it. */
  static Checks check(Draft draft) {
    var drafted = new Drafted(draft);
    drafted.checkListings();
    drafted.checkParties();
    drafted.checkOwners();
    drafted.checkQuantity();
    Timing.check(
        drafted.checks, draft.wanted().time(), draft.wanted().offer() != null, draft.wanted().by());
    drafted.checkWords();
    return drafted.checks;
  }

  private void checkListings() {
    Wanted wanted = draft.wanted();
    Need need = draft.sides().need();
    checks
        .that(
            wanted.need() != null || wanted.offer() != null,
            Refusal.badInput(NEED, "需求与供给至少指明一项", "names a need, an offer or both"))
        .that(wanted.need() == null || need != null, Refusal.notFound(NEED))
        .that(wanted.offer() == null || draft.sides().offer() != null, Refusal.notFound(OFFER))
        .that(
            need == null || need.kind() != NeedKind.WISH,
            Refusal.badInput(NEED, "微心愿请直接认领", "a wish is claimed, not pledged to"));
    draft.sides().checkOpen(checks, NEED, OFFER);
  }

  private void checkParties() {
    checkParty(PROVIDER, draft.wanted().provider(), draft.providerId());
    checkParty(RECEIVER, draft.wanted().receiver(), draft.receiverId());
    checks.that(
        !draft.mixed(),
        Refusal.badInput(
            PROVIDER,
            "练习用的虚构主体与真实主体不能互相认领",
            "what is made up for practice pledges nothing to what is real"));
  }

  /** One that is named has to be there; one that is not named has to follow from a listing. */
  private void checkParty(String field, @Nullable String key, @Nullable String id) {
    boolean listed = draft.sides().all().size() == draft.wanted().listings().size();
    checks
        .that(key == null || id != null, Refusal.notFound(field))
        .that(
            key != null || id != null || !listed,
            Refusal.badInput(field, "请指明主体", "says which party, since the listing leaves it open"));
  }

  private void checkOwners() {
    Need need = draft.sides().need();
    Offer offer = draft.sides().offer();
    String provider = draft.providerId();
    String receiver = draft.receiverId();
    checks
        .that(
            !owns(need, provider),
            Refusal.badInput(PROVIDER, "不能认领自己的需求", "nobody pledges to their own need"))
        .that(
            need == null || receiver == null || owns(need, receiver),
            Refusal.badInput(RECEIVER, "不是该需求的主体", "is not whose need it is"))
        .that(
            offer == null || provider == null || owns(offer, provider),
            Refusal.badInput(OFFER, "不是供给方的供给", "is not an offer of the provider"))
        .that(
            provider == null || !provider.equals(receiver) || owns(need, provider),
            Refusal.badInput(RECEIVER, "供给方与接收方不能相同", "is not the provider itself"));
  }

  private void checkQuantity() {
    QuantityInput quantity = draft.wanted().quantity();
    Stock.check(checks, QUANTITY, quantity);
    for (Listing listing : draft.sides().all()) {
      var there = listing.listed().quantity();
      checks
          .that(
              there == null || quantity != null,
              Refusal.badInput(QUANTITY, "请说明数量", "says how much, as the listing does"))
          .that(
              there == null
                  || quantity == null
                  || there.unitOfMeasure() == quantity.unitOfMeasure(),
              Refusal.badInput(
                  QUANTITY + ".unitOfMeasure",
                  "与条目的计量单位不同",
                  "is not the listing's unit of measure"));
    }
    draft.sides().checkLeft(checks, QUANTITY + ".amount", draft.quantity());
  }

  private void checkWords() {
    var by = draft.wanted().by();
    checks
        .date("input.by", by)
        .that(
            by == null || !by.isBefore(draft.today()),
            Refusal.badInput("input.by", "日期已过", "the day has passed"))
        .words("input.note", draft.wanted().note(), LONGEST_NOTE);
  }

  private static boolean owns(@Nullable Listing listing, @Nullable String partyId) {
    return listing != null && partyId != null && listing.links().ownerIds().contains(partyId);
  }
}
