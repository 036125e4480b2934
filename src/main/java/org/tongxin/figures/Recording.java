package org.tongxin.figures;

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
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;

/** Puts figures on record that no founding source has. */
@ApplicationScoped
class Recording {
  private static final int LONGEST_WORDS = 200;
  private final Deeds deeds;
  private final Records records;
  private final Subjects subjects;

  Recording(Deeds deeds, Records records, Subjects subjects) {
    this.deeds = deeds;
    this.records = records;
    this.subjects = subjects;
  }

  /** As whoever acts for the subject, or an administrator. */
  Uni<Done<Metric>> record(Caller caller, RecordMetricInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            subjects
                .find(transaction.session(), input.subject())
                .map(subject -> recorded(transaction, caller, input, subject))
                .call(metric -> records.record(transaction, metric))
                .map(Metric::id),
        (transaction, id) ->
            transaction.session().get(MetricRow.class, id).map(MetricRow::toMetric));
  }

  private static Metric recorded(
      Transaction transaction, Caller caller, RecordMetricInput input, @Nullable String subjectId) {
    new Checks().found("input.subject", subjectId).refuse();
    String subject = Objects.requireNonNull(subjectId);
    caller.requireActingFor(subject);
    new Checks()
        .name("input.name", input.name())
        .name("input.nameEn", input.nameEn())
        .words("input.unitOfMeasure", input.unitOfMeasure(), LONGEST_WORDS)
        .number("input.value", input.value())
        .words("input.period", input.period(), LONGEST_WORDS)
        .partialDate("input.asOf", input.asOf())
        .code("input.code", input.code())
        .refuse();
    String id = Id.fresh(IdKind.METRIC, transaction.now().toEpochMilli()).toString();
    return new Metric(
        id,
        1,
        input.code() == null ? id.replace('_', '-') : input.code(),
        subject,
        input.name(),
        input.nameEn(),
        input.value(),
        input.qualifier(),
        input.unitOfMeasure(),
        input.asOf(),
        null,
        null,
        null,
        input.period(),
        null,
        null,
        input.quality());
  }
}
