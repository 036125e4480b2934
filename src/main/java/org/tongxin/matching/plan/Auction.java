package org.tongxin.matching.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Needs bid in turn for what is worth most to them at the prices of the moment, and outbid one
 * another, after Bertsekas, "The Auction Algorithm for Assignment and Other Network Flow Problems"
 * (Interfaces 20:4, 1990). A bid goes as high as the second best leaves it, and a step beyond.
 */
final class Auction {
  private final Market market;
  private final long step;
  private final List<Shelf> shelves = new ArrayList<>();
  private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
  // Kept apart from the arcs, which are looked at a million times.
  private final int[] begin;
  private final int[] offers;
  private final long[] worth;
  private final long[] room;
  private final long[] prices;
  private final long[] got;
  private long bids;

  /** What a need takes next, what it gains beyond the price, and what the next best gains. */
  private record Choice(int arc, long gain, long second) {}

  /**
   * @param step points by which a bid goes beyond what is indifferent, at least 1: the smaller, the
   *     nearer to the best, and the longer it takes
   */
  Auction(Market market, long step) {
    this.market = market;
    this.step = step;
    market.stock().forEach(units -> shelves.add(new Shelf(units)));
    offers = market.arcs().stream().mapToInt(Arc::offer).toArray();
    worth = market.arcs().stream().mapToLong(Arc::worth).toArray();
    room = market.arcs().stream().mapToLong(Arc::most).toArray();
    prices = shelves.stream().mapToLong(Shelf::price).toArray();
    got = new long[market.wants().size()];
    begin = new int[got.length + 1];
    market.arcs().forEach(arc -> begin[arc.need() + 1]++);
    for (int need = 0; need < got.length; need++) {
      begin[need + 1] += begin[need];
      waiting.add(need);
    }
  }

  /**
   * Goes on until nobody bids any more.
   *
   * @param most bids; after that only free units are taken
   * @return the units of each arc
   */
  long[] run(long most) {
    while (!waiting.isEmpty()) {
      int need = waiting.remove();
      while (left(need) > 0) {
        Choice choice = choose(need, bids < most);
        if (choice.arc() < 0) {
          break;
        }
        bid(need, choice);
      }
    }
    var units = new long[room.length];
    for (int arc = 0; arc < units.length; arc++) {
      units[arc] = market.arcs().get(arc).most() - room[arc];
    }
    return units;
  }

  /** What a unit of each offer costs now. */
  long[] prices() {
    return prices.clone();
  }

  private long left(int need) {
    return market.wants().get(need).units() - got[need];
  }

  /** Points for the next unit, beside those of its arc. */
  private long first(int need) {
    return got[need] == 0 && !market.wants().get(need).reached() ? market.firstUnit() : 0;
  }

  private Choice choose(int need, boolean outbid) {
    int best = -1;
    long gain = 0;
    long second = 0;
    long first = first(need);
    for (int arc = begin[need]; arc < begin[need + 1]; arc++) {
      long here = worth[arc] + first - prices[offers[arc]];
      if (room[arc] == 0 || here < 0 || (!outbid && shelves.get(offers[arc]).isFull())) {
        continue;
      }
      if (best < 0 || here > gain) {
        second = gain;
        best = arc;
        gain = here;
      } else {
        second = Math.max(second, here);
      }
    }
    return new Choice(best, gain, second);
  }

  private void bid(int need, Choice choice) {
    int offer = offers[choice.arc()];
    Shelf shelf = shelves.get(offer);
    long wanted = first(need) > 0 ? 1 : Math.min(left(need), room[choice.arc()]);
    long units = Math.min(wanted, shelf.atPrice());
    long price = prices[offer] + choice.gain() - choice.second() + step;
    int outbid = shelf.put(new Lot(price, bids, choice.arc(), units));
    bids++;
    prices[offer] = shelf.price();
    move(need, choice.arc(), units);
    if (outbid >= 0) {
      int loser = market.arcs().get(outbid).need();
      move(loser, outbid, -units);
      waiting.add(loser);
    }
  }

  private void move(int need, int arc, long units) {
    room[arc] -= units;
    got[need] += units;
  }
}
