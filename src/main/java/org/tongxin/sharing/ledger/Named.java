package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Known;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Rows;

/**
 * What an input names by ids or codes, looked up in its turn. What is not there is noted as a fault
 * of its field.
 */
final class Named {
  private static final String ROOM = "select id from room where id = :key and unit_id = :unit";
  private static final String PACT = "select id from arrangement where id = :key or code = :key";

  private final Transaction transaction;
  private final Checks checks;
  private final Known known;

  Named(Transaction transaction, Checks checks) {
    this(transaction, checks, new Known());
  }

  Named(Transaction transaction, Checks checks, Known known) {
    this.transaction = transaction;
    this.checks = checks;
    this.known = known;
  }

  Uni<@Nullable String> category(String field, @Nullable String key) {
    return noted(
        field,
        key,
        once(
            "category",
            key,
            () ->
                Catalogue.category(transaction, key)
                    .map(category -> category == null ? null : category.id())));
  }

  Uni<@Nullable String> region(String field, @Nullable String key) {
    return noted(field, key, once("region", key, () -> Rows.region(transaction, key)));
  }

  /** A unit, not an alliance or a team. */
  Uni<@Nullable String> unit(String field, @Nullable String key) {
    return noted(field, key, party(key).map(id -> of(IdKind.UNIT, id)));
  }

  Uni<@Nullable String> room(String field, @Nullable String key, @Nullable String unitId) {
    if (key == null) {
      return Uni.createFrom().nullItem();
    }
    return noted(
        field,
        key,
        transaction
            .session()
            .createNativeQuery(ROOM, String.class)
            .setParameter("key", key)
            .setParameter("unit", Objects.requireNonNullElse(unitId, ""))
            .getSingleResultOrNull());
  }

  Uni<@Nullable String> pact(String field, @Nullable String key) {
    if (key == null) {
      return Uni.createFrom().nullItem();
    }
    return noted(
        field,
        key,
        transaction
            .session()
            .createNativeQuery(PACT, String.class)
            .setParameter("key", key)
            .getSingleResultOrNull());
  }

  Uni<@Nullable String> party(String field, @Nullable String key) {
    return noted(field, key, Rows.party(transaction, key));
  }

  /** Parties, each once, in the order of their ids. */
  Uni<List<String>> parties(String field, List<String> keys) {
    return all(field, keys, Set.of(IdKind.values()));
  }

  /** Alliances, each once, in the order of their ids. */
  Uni<List<String>> alliances(String field, List<String> keys) {
    return all(field, keys, Set.of(IdKind.ALLIANCE));
  }

  private Uni<List<String>> all(String field, List<String> keys, Set<IdKind> kinds) {
    var ids = new ArrayList<String>();
    return InTurn.each(
            new LinkedHashSet<>(keys),
            key ->
                party(key)
                    .invoke(id -> {
                      boolean found =
                          id != null && kinds.stream().anyMatch(kind -> of(kind, id) != null);
                      checks.that(found, Refusal.notFound(field));
                      if (found) {
                        ids.add(Objects.requireNonNull(id));
                      }
                    }))
        .map(ignored -> ids.stream().distinct().sorted().toList());
  }

  private Uni<@Nullable String> party(@Nullable String key) {
    return once("party", key, () -> Rows.party(transaction, key));
  }

  private Uni<@Nullable String> once(
      String what, @Nullable String key, Supplier<Uni<@Nullable String>> lookup) {
    return key == null ? Uni.createFrom().nullItem() : known.once(List.of(what, key), lookup);
  }

  private Uni<@Nullable String> noted(
      String field, @Nullable String key, Uni<@Nullable String> lookup) {
    return lookup.invoke(id -> checks.that(key == null || id != null, Refusal.notFound(field)));
  }

  private static @Nullable String of(IdKind kind, @Nullable String id) {
    return id != null && id.startsWith(kind.prefix() + "_") ? id : null;
  }
}
