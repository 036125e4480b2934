package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.figures.Records;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.network.AllianceChange.AllianceCorrected;
import org.tongxin.network.Correction;
import org.tongxin.network.FactCorrected;
import org.tongxin.network.MembershipChange.MembershipCorrected;
import org.tongxin.network.UnitChange.UnitCorrected;
import org.tongxin.network.input.CorrectFactInput;

/**
 * Puts wrong facts right, as an administrator: with a reason, beside the citations that stay, and
 * with what was said before kept for good.
 */
@ApplicationScoped
public class Corrections {
  private static final int LONGEST_REASON = 1000;
  private static final String OF =
      "from CorrectionRow where subjectId in :ids order by subjectId, id";
  private static final String BY_IDS = "from CorrectionRow where id in :ids order by id";
  private final Deeds deeds;
  private final Ledger ledger;
  private final Registrations registrations;
  private final Records records;

  Corrections(Deeds deeds, Ledger ledger, Registrations registrations, Records records) {
    this.deeds = deeds;
    this.ledger = ledger;
    this.registrations = registrations;
    this.records = records;
  }

  public Uni<Done<Correction>> correct(Caller caller, CorrectFactInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction -> {
          caller.requireAdministrator();
          return subject(transaction, input.subject())
              .map(subject -> put(input, subject))
              .call(corrected -> keep(transaction, corrected))
              .chain(corrected -> record(transaction, input, corrected));
        },
        (transaction, id) ->
            transaction.session().get(CorrectionRow.class, id).map(CorrectionRow::toCorrection));
  }

  /** The corrections of each subject, the oldest first, in the order of {@code subjectIds}. */
  public Uni<List<List<Correction>>> of(List<String> subjectIds) {
    return ledger
        .read(session ->
            session
                .createQuery(OF, CorrectionRow.class)
                .setParameter("ids", subjectIds)
                .getResultList())
        .map(rows -> {
          var bySubject =
              rows.stream()
                  .map(CorrectionRow::toCorrection)
                  .collect(Collectors.groupingBy(Correction::subjectId));
          return subjectIds.stream().map(id -> bySubject.getOrDefault(id, List.of())).toList();
        });
  }

  public Uni<List<Correction>> byIds(List<String> ids) {
    return ledger
        .read(session ->
            session
                .createQuery(BY_IDS, CorrectionRow.class)
                .setParameter("ids", ids)
                .getResultList())
        .map(rows -> rows.stream().map(CorrectionRow::toCorrection).toList());
  }

  private Uni<@Nullable Correctable> subject(Transaction transaction, String key) {
    return Rows.unit(transaction, key)
        .chain(unit ->
            unit != null
                ? found(new Correctable.OfUnit(unit))
                : Rows.alliance(transaction, key)
                    .chain(alliance ->
                        alliance != null
                            ? found(new Correctable.OfAlliance(alliance))
                            : membershipOrFigure(transaction, key)));
  }

  private Uni<@Nullable Correctable> membershipOrFigure(Transaction transaction, String key) {
    return Rows.membership(transaction, key)
        .chain(membership ->
            membership != null
                ? found(new Correctable.OfMembership(membership))
                : records
                    .metric(transaction, key)
                    .map(metric -> metric == null ? null : new Correctable.OfMetric(metric)));
  }

  private static Uni<@Nullable Correctable> found(Correctable subject) {
    return Uni.createFrom().item(subject);
  }

  private static Corrected put(CorrectFactInput input, @Nullable Correctable subject) {
    var checks =
        new Checks()
            .found("input.subject", subject)
            .words("input.reason", input.reason(), LONGEST_REASON);
    if (subject == null) {
      checks.refuse();
    }
    Correctable before = Objects.requireNonNull(subject);
    return checks
        .version("input.expectedVersion", input.expectedVersion(), before.version())
        .refuseOr(() ->
            new Corrected(
                before.text(input.field()), before.corrected(input.field(), input.value())));
  }

  private Uni<Void> keep(Transaction transaction, Corrected corrected) {
    return switch (corrected.subject()) {
      case Correctable.OfUnit(var unit) ->
          registrations.change(transaction, new UnitCorrected(unit));
      case Correctable.OfAlliance(var alliance) ->
          registrations.change(transaction, new AllianceCorrected(alliance));
      case Correctable.OfMembership(var membership) ->
          registrations.change(transaction, new MembershipCorrected(membership));
      case Correctable.OfMetric(var metric) -> records.correct(transaction, metric);
    };
  }

  private static Uni<String> record(
      Transaction transaction, CorrectFactInput input, Corrected corrected) {
    var correction =
        new Correction(
            Fresh.id(transaction, IdKind.CORRECTION),
            corrected.subject().id(),
            input.field(),
            corrected.was(),
            corrected.subject().text(input.field()),
            input.reason(),
            transaction.now());
    return transaction
        .session()
        .insert(CorrectionRow.of(correction))
        .chain(() -> transaction.record(new FactCorrected(correction)))
        .replaceWith(correction.id());
  }

  /** What the fact said, and its subject as it is now. */
  private record Corrected(@Nullable String was, Correctable subject) {}
}
