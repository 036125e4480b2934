package org.tongxin.facts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.tongxin.arrangements.ledger.Agreements;
import org.tongxin.figures.Records;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Position;
import org.tongxin.network.Membership;
import org.tongxin.network.ledger.Registrations;

/**
 * Loads the founding files, each in one transaction and once: what is on record already stays as it
 * is, and a damaged file is refused whole while the others load.
 */
@ApplicationScoped
public class FoundingData {
  private static final Logger LOG = Logger.getLogger(FoundingData.class);
  private static final List<String> FILES =
      List.of("baizhang.yaml", "liandu.yaml", "jiaocheng.yaml", "jinhua.yaml", "dujiangyan.yaml");
  private static final String ACTOR = "founding data";
  // One loader at a time, for instances that start side by side.
  private static final String LOCK = "lock table founding_file in share row exclusive mode";
  private static final String LOADED =
      "select count(*) from founding_file where name = :name and sha256 = :sha256";
  private static final String KNOWN =
      "select distinct subject_id from journal where actor = :actor";
  private static final String REMEMBER =
      """
      insert into founding_file (name, sha256, loaded, waiting, loaded_at)
      values (:name, :sha256, :loaded, :waiting, :at)
      on conflict (name) do update set sha256 = :sha256, loaded = :loaded, waiting = :waiting, loaded_at = :at
      """;

  private final Ledger ledger;
  private final Registrations registrations;
  private final Agreements agreements;
  private final Records records;

  FoundingData(Ledger ledger, Registrations registrations, Agreements agreements, Records records) {
    this.ledger = ledger;
    this.registrations = registrations;
    this.agreements = agreements;
    this.records = records;
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
    FactsFile file = FactsFile.read(name, text);
    return ledger.writeInBulk(ACTOR, transaction -> loadOnce(transaction, file));
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

  private Uni<Position> loadOnce(Transaction transaction, FactsFile file) {
    var session = transaction.session();
    return session
        .createNativeQuery(LOCK)
        .executeUpdate()
        .chain(() ->
            session
                .createNativeQuery(LOADED, Long.class)
                .setParameter("name", file.name())
                .setParameter("sha256", file.sha256())
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

  private Uni<Position> loadUnknown(Transaction transaction, FactsFile file, Set<String> known) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Step step : steps(transaction, file)) {
      if (!known.contains(step.subjectId())) {
        all = all.chain(step.write());
      }
    }
    return all.chain(() -> remember(transaction, file))
        .invoke(() -> tell(file))
        .map(ignored -> transaction.position());
  }

  /** One thing to write, and the id by which the journal knows it was written before. */
  private record Step(String subjectId, Supplier<Uni<? extends Void>> write) {}

  private List<Step> steps(Transaction transaction, FactsFile file) {
    var founding = new Founding(file.source());
    var steps = new ArrayList<Step>();
    var source = founding.sourceRecord();
    steps.add(
        new Step(source.id(), () -> records.record(transaction, source, founding.sourceRemarks())));
    for (var fact : file.regions()) {
      var region = Founding.region(fact);
      steps.add(new Step(region.id(), () -> registrations.record(transaction, region)));
      steps.add(cite(transaction, founding, fact, null));
    }
    for (var fact : file.units()) {
      var unit = Founding.unit(fact);
      steps.add(new Step(unit.id(), () -> registrations.register(transaction, unit)));
      steps.add(cite(transaction, founding, fact, fact.remarks()));
    }
    for (var fact : file.units()) {
      var subordination = founding.subordination(fact);
      if (subordination != null) {
        steps.add(
            new Step(
                subordination.id(), () -> registrations.setSuperior(transaction, subordination)));
        var citation = founding.citation(subordination.id(), subordination.basis(), fact);
        steps.add(new Step(citation.id(), () -> records.cite(transaction, citation, List.of())));
      }
    }
    for (var fact : file.alliances()) {
      var alliance = Founding.alliance(fact);
      steps.add(new Step(alliance.id(), () -> registrations.form(transaction, alliance)));
      steps.add(cite(transaction, founding, fact, fact.remarks()));
    }
    for (var fact : file.teams()) {
      var team = Founding.team(fact);
      steps.add(new Step(team.id(), () -> registrations.register(transaction, team)));
      steps.add(cite(transaction, founding, fact, fact.remarks()));
    }
    for (var fact : file.alliances()) {
      for (Membership membership : founding.memberships(fact)) {
        steps.add(new Step(membership.id(), () -> registrations.begin(transaction, membership)));
        var citation = founding.citation(membership.id(), membership.basis(), fact);
        steps.add(new Step(citation.id(), () -> records.cite(transaction, citation, List.of())));
      }
    }
    steps.addAll(agreements(transaction, file, founding));
    for (var fact : file.metrics()) {
      var metric = Founding.metric(fact);
      steps.add(new Step(metric.id(), () -> records.record(transaction, metric)));
      steps.add(cite(transaction, founding, fact, null));
    }
    for (var fact : file.questions()) {
      var question = Founding.question(fact);
      steps.add(
          new Step(
              question.id(), () -> records.raise(transaction, question, founding.subjects(fact))));
      steps.add(cite(transaction, founding, fact, null));
    }
    return steps;
  }

  private List<Step> agreements(Transaction transaction, FactsFile file, Founding founding) {
    var agreed = new FoundingAgreements(file.source());
    var steps = new ArrayList<Step>();
    for (var fact : file.arrangements()) {
      var arrangement = FoundingAgreements.arrangement(fact);
      steps.add(
          new Step(
              arrangement.id(),
              () ->
                  agreements
                      .state(transaction, arrangement)
                      .chain(() ->
                          records.settle(transaction, arrangement.code(), arrangement.id()))));
      steps.add(cite(transaction, founding, fact, fact.remarks()));
    }
    for (var fact : file.posts()) {
      var post = agreed.post(fact);
      steps.add(
          new Step(
              post.id(),
              () ->
                  agreements
                      .appoint(transaction, post)
                      .chain(() -> records.settle(transaction, post.code(), post.id()))));
      steps.add(cite(transaction, founding, fact, null));
    }
    for (var fact : file.events()) {
      var event = FoundingAgreements.event(fact);
      steps.add(
          new Step(
              event.id(),
              () ->
                  agreements
                      .record(transaction, event)
                      .chain(() -> records.settle(transaction, event.code(), event.id()))));
      steps.add(cite(transaction, founding, fact, null));
    }
    return steps;
  }

  private Step cite(
      Transaction transaction,
      Founding founding,
      Fact fact,
      @org.jspecify.annotations.Nullable List<Fact.RemarkFact> remarks) {
    var citation = founding.citation(fact);
    return new Step(
        citation.id(),
        () -> records.cite(transaction, citation, Founding.remarks(citation.subjectId(), remarks)));
  }

  private static Uni<Integer> remember(Transaction transaction, FactsFile file) {
    return transaction
        .session()
        .createNativeQuery(REMEMBER)
        .setParameter("name", file.name())
        .setParameter("sha256", file.sha256())
        .setParameter("loaded", file.records())
        .setParameter("waiting", file.waiting().values().stream().mapToInt(Integer::intValue).sum())
        .setParameter("at", transaction.now())
        .executeUpdate();
  }

  private static void tell(FactsFile file) {
    String waiting =
        file.waiting().entrySet().stream()
            .map(section -> section.getValue() + " " + section.getKey())
            .collect(Collectors.joining(", "));
    LOG.infof(
        "Founding data %s: loaded %d regions, %d units, %d alliances, %d teams, %d arrangements, %d posts, %d events,"
            + " %d figures, %d open questions;"
            + " waiting for a feature to come: %s.",
        file.name(),
        file.regions().size(),
        file.units().size(),
        file.alliances().size(),
        file.teams().size(),
        file.arrangements().size(),
        file.posts().size(),
        file.events().size(),
        file.metrics().size(),
        file.questions().size(),
        waiting);
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
