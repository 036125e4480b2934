package org.tongxin.practice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.IdKind;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeLinks;
import org.tongxin.matching.PledgeState;
import org.tongxin.matching.ledger.Agreements;
import org.tongxin.network.Alliance;
import org.tongxin.network.Unit;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.practice.Trade.Goods;
import org.tongxin.practice.Trade.Share;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Priority;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.Terms;
import org.tongxin.sharing.UnitOfMeasure;
import org.tongxin.sharing.ledger.Catalogue;

/**
 * Makes up what the members of a practice alliance need of each other, so that there is something
 * to plan. Everybody has a part in it, so there is nothing of it with fewer than five members.
 * Whatever words mean, the plan is the same: each sort of thing has a measure of its own, and needs
 * of one sort differ by their amounts alone.
 */
@ApplicationScoped
class PracticeExchange {
  private static final int FEWEST_MEMBERS = 5;
  private static final List<Trade> TRADES =
      List.of(
          // Two teams for three: one is served, one in part, and one not at all.
          new Trade(
              new Goods(
                  "cat-training", "training", "急救培训队", "first-aid trainers", UnitOfMeasure.TEAM),
              List.of(new Share(0, 2)),
              List.of(new Share(1, 1), new Share(2, 4), new Share(4, 8)),
              0),
          // One offer is enough for two.
          new Trade(
              new Goods("cat-public-service", "helpers", "志愿者", "volunteers", UnitOfMeasure.PERSON),
              List.of(new Share(2, 12)),
              List.of(new Share(1, 5), new Share(3, 7)),
              0),
          // A part is accepted already and stays.
          new Trade(
              new Goods("cat-culture", "books", "图书", "books", UnitOfMeasure.ITEM),
              List.of(new Share(3, 40)),
              List.of(new Share(4, 60)),
              15),
          // Nobody offers any.
          new Trade(
              new Goods("cat-meals", "lunch", "午餐", "lunches", UnitOfMeasure.MEAL),
              List.of(),
              List.of(new Share(0, 30)),
              0));

  private final Catalogue catalogue;
  private final Agreements agreements;

  PracticeExchange(Catalogue catalogue, Agreements agreements) {
    this.catalogue = catalogue;
    this.agreements = agreements;
  }

  /** Of the first five members, where there are as many. */
  Uni<Void> makeUp(Transaction transaction, Alliance alliance, List<Unit> members) {
    if (members.size() < FEWEST_MEMBERS) {
      return Uni.createFrom().voidItem();
    }
    var making = new Making(transaction, alliance);
    return InTurn.each(
        TRADES,
        trade ->
            Catalogue.category(transaction, trade.goods().category())
                .chain(category ->
                    category == null
                        ? Uni.createFrom().voidItem()
                        : makeUp(making, new Stall(trade, category, members))));
  }

  /** A trade between these members. */
  private record Stall(Trade trade, Category category, List<Unit> members) {
    List<Offer> offers(Making making) {
      return trade.offers().stream()
          .map(share ->
              Offer.of(
                  listed(making, IdKind.OFFER, share), new Terms(null, false, false, null, null)))
          .toList();
    }

    List<Need> needs(Making making) {
      return trade.needs().stream()
          .map(share ->
              Need.of(listed(making, IdKind.NEED, share), NeedKind.NEED, Priority.NORMAL, null))
          .toList();
    }

    private Listed listed(Making making, IdKind kind, Share share) {
      Goods goods = trade.goods();
      Unit owner = members.get(share.member());
      boolean offered = kind == IdKind.OFFER;
      var thing =
          new Thing(
              owner.code() + "-" + goods.word() + "-" + kind.prefix(),
              (offered ? "练习供给：" : "练习需求：") + goods.zh(),
              (offered ? "Practice offer: " : "Practice need: ") + goods.en(),
              Quantity.whole(BigDecimal.valueOf(share.amount()), goods.measure()));
      return making.listed(kind, owner, category, thing);
    }
  }

  private Uni<Void> makeUp(Making making, Stall stall) {
    List<Offer> offers = stall.offers(making);
    List<Need> needs = stall.needs(making);
    Uni<Void> listed =
        InTurn.each(
            Stream.<Listing>concat(offers.stream(), needs.stream()).toList(),
            listing -> catalogue.list(making.transaction(), listing));
    int agreed = stall.trade().agreed();
    return agreed == 0
        ? listed
        : listed.chain(() -> agree(making, needs.getFirst(), offers.getFirst(), agreed));
  }

  private Uni<Void> agree(Making making, Need need, Offer offer, int amount) {
    var quantity =
        Quantity.whole(
            BigDecimal.valueOf(amount), Objects.requireNonNull(need.quantity()).unitOfMeasure());
    var pledge =
        new Pledge(
            Fresh.id(making.transaction(), IdKind.PLEDGE),
            1,
            new PledgeLinks(
                need.id(),
                offer.id(),
                offer.links().ownerIds().getFirst(),
                need.links().ownerIds().getFirst(),
                List.of(making.alliance().id()),
                null),
            PledgeState.OFFERED,
            quantity,
            null,
            null,
            "练习认领（虚构）",
            making.transaction().now(),
            null,
            null,
            List.of(),
            null,
            null,
            null);
    return agreements.enter(making.transaction(), pledge, List.of(need, offer));
  }
}
