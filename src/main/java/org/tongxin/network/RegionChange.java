package org.tongxin.network;

import java.util.List;

/**
 * What can happen to a region. {@code search} holds its folded names, {@code sort} its place among
 * others.
 */
public sealed interface RegionChange extends NetworkChange {
  Region region();

  List<String> search();

  String sort();

  @Override
  default String subjectId() {
    return region().id();
  }

  @Override
  default int version() {
    return region().version();
  }

  /** A region is on record. */
  record RegionRecorded(Region region, List<String> search, String sort) implements RegionChange {
    public RegionRecorded(Region region) {
      this(region, Names.search(region), Names.sort(region));
    }
  }
}
