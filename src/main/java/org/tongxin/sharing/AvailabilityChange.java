package org.tongxin.sharing;

import java.util.List;
import org.tongxin.journal.Change;

/** What can happen to when an offer is open and what it costs. The ledger is its home. */
public sealed interface AvailabilityChange extends Change {

  /** An offer is open at more hours. */
  record WindowOpened(OfferWindow window) implements AvailabilityChange {
    @Override
    public String subjectId() {
      return window.id();
    }

    @Override
    public int version() {
      return window.version();
    }
  }

  /** Hours that nobody can book any more. */
  record WindowClosed(OfferWindow window) implements AvailabilityChange {
    @Override
    public String subjectId() {
      return window.id();
    }

    @Override
    public int version() {
      return window.version();
    }
  }

  /** An offer is closed for a time. */
  record BlackedOut(Blackout blackout) implements AvailabilityChange {
    @Override
    public String subjectId() {
      return blackout.id();
    }

    @Override
    public int version() {
      return blackout.version();
    }
  }

  /** It is open again after all. */
  record BlackoutLifted(Blackout blackout) implements AvailabilityChange {
    @Override
    public String subjectId() {
      return blackout.id();
    }

    @Override
    public int version() {
      return blackout.version();
    }
  }

  /** What an offer costs, in place of what it cost before. */
  record PricesSet(String id, String offerId, List<PriceRule> rules) implements AvailabilityChange {
    @Override
    public String subjectId() {
      return id;
    }

    @Override
    public int version() {
      return 1;
    }
  }
}
