package org.tongxin.sharing.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.Category;

@Entity
@Table(name = "category")
class CategoryRow {
  @Id String id;
  int version;
  String code;

  @Column(name = "parent_id")
  @Nullable String parentId;

  String name;

  @Column(name = "name_en")
  String nameEn;

  static CategoryRow of(Category category) {
    var row = new CategoryRow();
    row.id = category.id();
    row.version = category.version();
    row.code = category.code();
    row.parentId = category.parentId();
    row.name = category.name();
    row.nameEn = category.nameEn();
    return row;
  }

  Category toCategory() {
    return new Category(id, version, code, parentId, name, nameEn);
  }
}
