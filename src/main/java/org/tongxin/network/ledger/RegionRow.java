package org.tongxin.network.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.tongxin.network.ParentBasis;
import org.tongxin.network.Region;
import org.tongxin.network.RegionLevel;

@Entity
@Table(name = "region")
class RegionRow {
  @Id String id;
  int version;
  String code;
  String name;

  @Column(name = "name_en")
  @Nullable String nameEn;

  @Enumerated(EnumType.STRING)
  RegionLevel level;

  @Column(name = "parent_id")
  @Nullable String parentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "parent_basis")
  ParentBasis parentBasis;

  static RegionRow of(Region region) {
    var row = new RegionRow();
    row.id = region.id();
    row.version = region.version();
    row.code = region.code();
    row.name = region.name();
    row.nameEn = region.nameEn();
    row.level = region.level();
    row.parentId = region.parentId();
    row.parentBasis = region.parentBasis();
    return row;
  }
}
