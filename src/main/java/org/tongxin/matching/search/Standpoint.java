package org.tongxin.matching.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.ListingSide;
import org.tongxin.matching.graph.Asker;
import org.tongxin.matching.score.Demands;
import org.tongxin.matching.score.Facts;
import org.tongxin.matching.text.Amount;
import org.tongxin.matching.text.Piece;
import org.tongxin.matching.text.WeeklyTimes;
import org.tongxin.network.Alliance;
import org.tongxin.network.Party;
import org.tongxin.network.Team;
import org.tongxin.network.Unit;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Freshness;
import org.tongxin.sharing.Quantity;

/**
 * Who asks without a listing, and what the taxonomy is.
 *
 * @param categories by code
 * @param practice whether by somebody who is made up for practice
 */
record Standpoint(Map<String, Category> categories, Asker asker, boolean practice) {

  /** The question that a piece of a text asks. */
  Asked asked(Piece piece, ListingSide side) {
    var facts =
        new Facts(
            category(piece),
            quantity(piece.amount()),
            piece.times().weekly(),
            false,
            null,
            null,
            Freshness.UNKNOWN,
            asker.allianceIds());
    return new Asked(side == ListingSide.NEEDED, facts, asker, Demands.NONE, practice);
  }

  /** The question for needs that somebody has no offer for. */
  Asked unoffered() {
    var facts =
        new Facts(
            null,
            null,
            WeeklyTimes.NEVER,
            false,
            null,
            null,
            Freshness.UNKNOWN,
            asker.allianceIds());
    return new Asked(false, facts, asker, Demands.NONE, practice);
  }

  /** Null where no word tells one, or it is not in the taxonomy any more. */
  @Nullable Category category(Piece piece) {
    String code = piece.category();
    return code == null ? null : categories.get(code);
  }

  static boolean isPractice(@Nullable Party party) {
    return switch (party) {
      case Unit unit -> unit.standing().practice();
      case Alliance alliance -> alliance.standing().practice();
      case Team team -> false;
      case null -> false;
    };
  }

  /** Of what nobody counts, there may be any number. */
  private static @Nullable Quantity quantity(@Nullable Amount amount) {
    return amount == null || amount.unitOfMeasure() == null || amount.value().signum() <= 0
        ? null
        : Quantity.whole(amount.value(), amount.unitOfMeasure());
  }
}
