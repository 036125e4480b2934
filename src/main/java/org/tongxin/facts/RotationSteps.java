package org.tongxin.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Eligibility;
import org.tongxin.duty.RotationState;
import org.tongxin.duty.Terms;
import org.tongxin.duty.Topic;
import org.tongxin.duty.ledger.Rotations;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;

/**
 * What to write of the rotations of a facts file. No text says how long a term is, when the first
 * began or in which order members follow, so they are drafts that say what is missing.
 */
@ApplicationScoped
class RotationSteps {
  private static final int FIRST = 1;
  private static final int HORIZON = 12;
  private static final String ZONE = "Asia/Shanghai";

  private final Rotations rotations;

  RotationSteps(Rotations rotations) {
    this.rotations = rotations;
  }

  /** To be done after the open questions, which know a rotation by its code until it is there. */
  List<Step> of(Citing citing, FactsFile file) {
    var steps = new ArrayList<Step>();
    for (var fact : file.rotations()) {
      var rotation = rotation(fact);
      steps.add(
          new Step(
              rotation.id(),
              () ->
                  rotations
                      .enter(citing.transaction(), rotation)
                      .chain(() ->
                          citing
                              .records()
                              .settle(citing.transaction(), fact.id(), rotation.id()))));
      steps.add(citing.cite(rotation.id(), fact.basis(), fact));
    }
    return steps;
  }

  private static DutyRotation rotation(RotationFact fact) {
    List<Topic> topics =
        Founding.orNone(fact.topics()).stream()
            .map(words -> new Topic(words.zh(), words.en()))
            .toList();
    return new DutyRotation(
        Id.ofCode(IdKind.ROTATION, fact.id()).toString(),
        FIRST,
        fact.id(),
        Founding.required(fact.alliance()),
        fact.kind(),
        fact.titleZh(),
        fact.titleEn(),
        RotationState.DRAFT,
        ZONE,
        new Terms(null, null, null, null, 1, 1, HORIZON, false, topics),
        Eligibility.ALL);
  }
}
