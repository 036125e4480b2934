package org.tongxin.sharing;

/** What can happen to a category. */
public sealed interface CategoryChange extends SharingChange {
  Category category();

  @Override
  default String subjectId() {
    return category().id();
  }

  @Override
  default int version() {
    return category().version();
  }

  /** A category is in the taxonomy. */
  record CategoryAdded(Category category) implements CategoryChange {}

  /** It has other names or another place. */
  record CategoryUpdated(Category category) implements CategoryChange {}
}
