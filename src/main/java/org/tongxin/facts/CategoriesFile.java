package org.tongxin.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;
import org.tongxin.sharing.Category;

/**
 * The taxonomy, checked whole: two levels, and no code twice. Groups stand before what is in them.
 */
record CategoriesFile(String name, String sha256, List<CategoryFact> categories) {
  static final String NAME = "categories.yaml";
  private static final String SECTION = "categories";
  private static final String CODE = "cat-[a-z0-9]+(-[a-z0-9]+)*";
  private static final int FIRST = 1;

  CategoriesFile {
    categories = List.copyOf(categories);
  }

  /**
   * @throws Damaged with every fault of the file
   */
  static CategoriesFile read(String name, String text) {
    var reader = new FactReader(name);
    JsonNode tree = reader.tree(text);
    List<CategoryFact> categories = reader.list(tree, SECTION, CategoryFact.class);
    tree.fieldNames()
        .forEachRemaining(section -> {
          if (!section.equals(SECTION)) {
            reader.fault("-", section, "is no section of a categories file");
          }
        });
    check(reader, categories);
    if (!reader.faults().isEmpty()) {
      throw new Damaged(reader.faults());
    }
    return new CategoriesFile(name, FoundingFile.sha256(text), categories);
  }

  /** The codes of what things are filed under: the second level. */
  Set<String> codes() {
    return categories.stream()
        .filter(category -> category.parent() != null)
        .map(CategoryFact::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Category category(CategoryFact fact) {
    return new Category(
        id(fact.id()),
        FIRST,
        fact.id(),
        fact.parent() == null ? null : id(fact.parent()),
        fact.nameZh(),
        fact.nameEn());
  }

  static String id(String code) {
    return Id.ofCode(IdKind.CATEGORY, code).toString();
  }

  private static void check(FactReader reader, List<CategoryFact> categories) {
    Map<String, CategoryFact> before = new HashMap<>();
    for (CategoryFact category : categories) {
      if (!category.id().matches(CODE)) {
        reader.fault(category.id(), "id", "is no code such as cat-parking");
      }
      CategoryFact parent = category.parent() == null ? null : before.get(category.parent());
      if (category.parent() != null && (parent == null || parent.parent() != null)) {
        reader.fault(category.id(), "parent", "is no group that stands before it");
      }
      if (before.putIfAbsent(category.id(), category) != null) {
        reader.fault(category.id(), "id", "is used twice");
      }
    }
  }
}
