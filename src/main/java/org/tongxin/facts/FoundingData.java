package org.tongxin.facts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.logging.Logger;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Position;

/**
 * Loads the founding files, each in one transaction and once: what is on record already stays as it
 * is, and a damaged file is refused whole while the others load. The taxonomy comes first, and all
 * are refused where it is damaged, since offers and needs are filed under it.
 */
@ApplicationScoped
public class FoundingData {
  private static final Logger LOG = Logger.getLogger(FoundingData.class);
  private static final List<String> FILES =
      List.of(
          CategoriesFile.NAME,
          "baizhang.yaml",
          "liandu.yaml",
          "jiaocheng.yaml",
          "jinhua.yaml",
          "dujiangyan.yaml");
  private static final String ACTOR = "founding data";
  // One loader at a time, for instances that start side by side.
  private static final String LOCK = "lock table founding_file in share row exclusive mode";
  // One that was loaded when less of it was served is read again: what is there stays as it is.
  private static final String LOADED =
      """
      select count(*) from founding_file
      where name = :name and sha256 = :sha256 and loaded = :loaded
      """;
  private static final String KNOWN =
      "select distinct subject_id from journal where actor = :actor";
  private static final String REMEMBER =
      """
      insert into founding_file (name, sha256, loaded, waiting, loaded_at)
      values (:name, :sha256, :loaded, :waiting, :at)
      on conflict (name) do update set sha256 = :sha256, loaded = :loaded, waiting = :waiting, loaded_at = :at
      """;

  private final Ledger ledger;
  private final FoundingSteps steps;
  private final ListingSteps listings;

  FoundingData(Ledger ledger, FoundingSteps steps, ListingSteps listings) {
    this.ledger = ledger;
    this.steps = steps;
    this.listings = listings;
  }

  /**
   * Loads what is not loaded yet, and tells in the log what was loaded, what waits and what was
   * refused.
   *
   * @return where the last of it stands in the journal; the start where nothing was loaded
   */
  public Uni<Position> load() {
    Uni<Position> done = Uni.createFrom().item(Position.START);
    for (String file : FILES) {
      done =
          done.chain(
              before -> loadOrRefuse(file).map(at -> at.compareTo(before) > 0 ? at : before));
    }
    return done;
  }

  /**
   * Loads a file's text; gives where it stands in the journal, the start where it was there
   * already.
   *
   * @throws Damaged before anything is written
   */
  public Uni<Position> load(String name, String text) {
    FoundingFile file = name.equals(CategoriesFile.NAME) ? taxonomy(text) : network(name, text);
    return ledger.writeInBulk(ACTOR, transaction -> loadOnce(transaction, file));
  }

  private FoundingFile taxonomy(String text) {
    var file = CategoriesFile.read(CategoriesFile.NAME, text);
    return new FoundingFile(
        file.name(),
        file.sha256(),
        Map.of("categories", file.categories().size()),
        Map.of(),
        transaction -> listings.of(transaction, file));
  }

  private FoundingFile network(String name, String text) {
    var file = FactsFile.read(name, text, categories());
    return new FoundingFile(
        name,
        file.sha256(),
        file.served(),
        file.waiting(),
        transaction -> steps.of(transaction, file));
  }

  /** What offers and needs of the founding files may be filed under. */
  static Set<String> categories() {
    return CategoriesFile.read(CategoriesFile.NAME, text(CategoriesFile.NAME)).codes();
  }

  private Uni<Position> loadOrRefuse(String name) {
    return Uni.createFrom()
        .deferred(() -> load(name, text(name)))
        .onFailure(Damaged.class)
        .recoverWithItem(damaged -> {
          LOG.errorf("Founding data REFUSED, nothing of it was loaded:%n%s", damaged.getMessage());
          return Position.START;
        });
  }

  private Uni<Position> loadOnce(Transaction transaction, FoundingFile file) {
    var session = transaction.session();
    return session
        .createNativeQuery(LOCK)
        .executeUpdate()
        .chain(() ->
            session
                .createNativeQuery(LOADED, Long.class)
                .setParameter("name", file.name())
                .setParameter("sha256", file.sha256())
                .setParameter("loaded", FoundingFile.sum(file.served()))
                .getSingleResult())
        .chain(times ->
            times > 0
                ? Uni.createFrom().item(Position.START)
                : session
                    .createNativeQuery(KNOWN, String.class)
                    .setParameter("actor", ACTOR)
                    .getResultList()
                    .chain(known -> loadUnknown(transaction, file, Set.copyOf(known))));
  }

  private Uni<Position> loadUnknown(Transaction transaction, FoundingFile file, Set<String> known) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Step step : file.steps().apply(transaction)) {
      if (!known.contains(step.subjectId())) {
        all = all.chain(step.write());
      }
    }
    return all.chain(() -> remember(transaction, file))
        .invoke(() -> LOG.info(file.summary()))
        .map(ignored -> transaction.position());
  }

  private static Uni<Integer> remember(Transaction transaction, FoundingFile file) {
    return transaction
        .session()
        .createNativeQuery(REMEMBER)
        .setParameter("name", file.name())
        .setParameter("sha256", file.sha256())
        .setParameter("loaded", FoundingFile.sum(file.served()))
        .setParameter("waiting", FoundingFile.sum(file.waiting()))
        .setParameter("at", transaction.now())
        .executeUpdate();
  }

  static String text(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            Thread.currentThread().getContextClassLoader().getResourceAsStream("facts/" + name),
            name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
