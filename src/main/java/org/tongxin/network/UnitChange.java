package org.tongxin.network;

import java.util.List;

/**
 * What can happen to a unit. {@code search} holds its folded names, {@code sort} its place among
 * others.
 */
public sealed interface UnitChange extends NetworkChange {
  Unit unit();

  List<String> search();

  String sort();

  @Override
  default String subjectId() {
    return unit().id();
  }

  @Override
  default int version() {
    return unit().version();
  }

  /** A unit is on record. */
  record UnitRegistered(Unit unit, List<String> search, String sort) implements UnitChange {
    public UnitRegistered(Unit unit) {
      this(unit, Names.search(unit), Names.sort(unit));
    }
  }

  /** What is said of a unit has changed. */
  record UnitUpdated(Unit unit, List<String> search, String sort) implements UnitChange {
    public UnitUpdated(Unit unit) {
      this(unit, Names.search(unit), Names.sort(unit));
    }
  }

  /** A unit has a new name; the old one is among its other names. */
  record UnitRenamed(Unit unit, List<String> search, String sort) implements UnitChange {
    public UnitRenamed(Unit unit) {
      this(unit, Names.search(unit), Names.sort(unit));
    }
  }

  /** A fact about a unit was wrong and is put right. */
  record UnitCorrected(Unit unit, List<String> search, String sort) implements UnitChange {
    public UnitCorrected(Unit unit) {
      this(unit, Names.search(unit), Names.sort(unit));
    }
  }

  /** A unit turned out to be another one, which stands for it from now on. */
  record UnitMerged(Unit unit, List<String> search, String sort) implements UnitChange {
    public UnitMerged(Unit unit) {
      this(unit, Names.search(unit), Names.sort(unit));
    }
  }

  /** A unit that was made up for practice is gone. */
  record UnitRemoved(Unit unit, List<String> search, String sort) implements UnitChange {
    public UnitRemoved(Unit unit) {
      this(unit, Names.search(unit), Names.sort(unit));
    }
  }
}
