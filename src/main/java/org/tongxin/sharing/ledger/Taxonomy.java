package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.CategoryChange.CategoryUpdated;
import org.tongxin.sharing.input.AddCategoryInput;
import org.tongxin.sharing.input.UpdateCategoryInput;

/**
 * Extends the taxonomy, as a coordinator of any alliance. That it has two levels is a constraint.
 */
@ApplicationScoped
public class Taxonomy {
  private final Deeds deeds;
  private final Catalogue catalogue;

  Taxonomy(Deeds deeds, Catalogue catalogue) {
    this.deeds = deeds;
    this.catalogue = catalogue;
  }

  public Uni<Done<Category>> add(Caller caller, AddCategoryInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Catalogue.category(transaction, input.broader())
                .map(broader -> added(transaction, caller, input, broader))
                .call(category -> catalogue.add(transaction, category))
                .map(Category::id),
        Taxonomy::show);
  }

  public Uni<Done<Category>> update(Caller caller, UpdateCategoryInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Catalogue.category(transaction, input.broader())
                .chain(broader ->
                    Catalogue.category(transaction, input.category())
                        .map(before -> updated(caller, input, before, broader)))
                .call(category -> catalogue.change(transaction, new CategoryUpdated(category)))
                .map(Category::id),
        Taxonomy::show);
  }

  private static Category added(
      Transaction transaction, Caller caller, AddCategoryInput input, @Nullable Category broader) {
    caller.requireCoordinator();
    new Checks()
        .code("input.code", input.code())
        .name("input.name", input.name())
        .name("input.nameEn", input.nameEn())
        .that(input.broader() == null || broader != null, Refusal.notFound("input.broader"))
        .refuse();
    String id = Fresh.id(transaction, IdKind.CATEGORY);
    return new Category(
        id,
        1,
        Fresh.code(input.code(), id),
        broader == null ? null : broader.id(),
        input.name(),
        input.nameEn());
  }

  private static Category updated(
      Caller caller,
      UpdateCategoryInput input,
      @Nullable Category found,
      @Nullable Category broader) {
    caller.requireCoordinator();
    new Checks().found("input.category", found).refuse();
    Category before = Objects.requireNonNull(found);
    new Checks()
        .version("input.expectedVersion", input.expectedVersion(), before.version())
        .name("input.name", input.name())
        .name("input.nameEn", input.nameEn())
        .that(input.broader() == null || broader != null, Refusal.notFound("input.broader"))
        .refuse();
    return before.with(
        broader == null ? before.parentId() : broader.id(),
        Objects.requireNonNullElse(input.name(), before.name()),
        Objects.requireNonNullElse(input.nameEn(), before.nameEn()));
  }

  private static Uni<Category> show(Transaction transaction, String id) {
    return transaction.session().get(CategoryRow.class, id).map(CategoryRow::toCategory);
  }
}
