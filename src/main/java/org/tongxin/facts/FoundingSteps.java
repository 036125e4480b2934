package org.tongxin.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.arrangements.ledger.Agreements;
import org.tongxin.figures.Records;
import org.tongxin.journal.Transaction;
import org.tongxin.network.Membership;
import org.tongxin.network.ledger.Registrations;

/** What to write of a facts file, in an order in which everything is there before it is named. */
@ApplicationScoped
class FoundingSteps {
  private final Registrations registrations;
  private final Agreements agreements;
  private final ListingSteps listings;
  private final RotationSteps rotations;
  private final RecurringDaySteps recurringDays;
  private final PledgeSteps pledges;
  private final Records records;

  FoundingSteps(
      Registrations registrations,
      Agreements agreements,
      ListingSteps listings,
      RotationSteps rotations,
      RecurringDaySteps recurringDays,
      PledgeSteps pledges,
      Records records) {
    this.registrations = registrations;
    this.agreements = agreements;
    this.listings = listings;
    this.rotations = rotations;
    this.recurringDays = recurringDays;
    this.pledges = pledges;
    this.records = records;
  }

  List<Step> of(Transaction transaction, FactsFile file) {
    var founding = new Founding(file.source());
    var citing = new Citing(transaction, founding, records);
    var steps = new ArrayList<Step>();
    var source = founding.sourceRecord();
    steps.add(
        new Step(source.id(), () -> records.record(transaction, source, founding.sourceRemarks())));
    steps.addAll(places(citing, file));
    steps.addAll(superiors(citing, file));
    steps.addAll(groups(citing, file));
    steps.addAll(memberships(citing, file));
    steps.addAll(agreements(citing, file));
    steps.addAll(listings.of(citing, file));
    steps.addAll(figures(citing, file));
    steps.addAll(rotations.of(citing, file));
    steps.addAll(recurringDays.of(citing, file));
    steps.addAll(pledges.of(citing, file));
    return steps;
  }

  private List<Step> places(Citing citing, FactsFile file) {
    var steps = new ArrayList<Step>();
    for (var fact : file.regions()) {
      var region = Founding.region(fact);
      steps.add(new Step(region.id(), () -> registrations.record(citing.transaction(), region)));
      steps.add(citing.cite(fact, null));
    }
    for (var fact : file.units()) {
      var unit = Founding.unit(fact);
      steps.add(new Step(unit.id(), () -> registrations.register(citing.transaction(), unit)));
      steps.add(citing.cite(fact, fact.remarks()));
    }
    return steps;
  }

  private List<Step> superiors(Citing citing, FactsFile file) {
    var steps = new ArrayList<Step>();
    for (var fact : file.units()) {
      var subordination = citing.founding().subordination(fact);
      if (subordination != null) {
        steps.add(
            new Step(
                subordination.id(),
                () -> registrations.setSuperior(citing.transaction(), subordination)));
        steps.add(citing.cite(subordination.id(), subordination.basis(), fact));
      }
    }
    return steps;
  }

  private List<Step> groups(Citing citing, FactsFile file) {
    var steps = new ArrayList<Step>();
    for (var fact : file.alliances()) {
      var alliance = Founding.alliance(fact);
      steps.add(new Step(alliance.id(), () -> registrations.form(citing.transaction(), alliance)));
      steps.add(citing.cite(fact, fact.remarks()));
    }
    for (var fact : file.teams()) {
      var team = Founding.team(fact);
      steps.add(new Step(team.id(), () -> registrations.register(citing.transaction(), team)));
      steps.add(citing.cite(fact, fact.remarks()));
    }
    return steps;
  }

  private List<Step> memberships(Citing citing, FactsFile file) {
    var steps = new ArrayList<Step>();
    for (var fact : file.alliances()) {
      for (Membership membership : citing.founding().memberships(fact)) {
        steps.add(
            new Step(membership.id(), () -> registrations.begin(citing.transaction(), membership)));
        steps.add(citing.cite(membership.id(), membership.basis(), fact));
      }
    }
    return steps;
  }

  private List<Step> agreements(Citing citing, FactsFile file) {
    var agreed = new FoundingAgreements(file.source());
    var steps = new ArrayList<Step>();
    for (var fact : file.arrangements()) {
      var arrangement = FoundingAgreements.arrangement(fact);
      steps.add(citing.settled(fact, () -> agreements.state(citing.transaction(), arrangement)));
      steps.add(citing.cite(fact, fact.remarks()));
    }
    for (var fact : file.posts()) {
      var post = agreed.post(fact);
      steps.add(citing.settled(fact, () -> agreements.appoint(citing.transaction(), post)));
      steps.add(citing.cite(fact, null));
    }
    for (var fact : file.events()) {
      var event = FoundingAgreements.event(fact);
      steps.add(citing.settled(fact, () -> agreements.record(citing.transaction(), event)));
      steps.add(citing.cite(fact, null));
    }
    return steps;
  }

  private List<Step> figures(Citing citing, FactsFile file) {
    var steps = new ArrayList<Step>();
    for (var fact : file.metrics()) {
      var metric = Founding.metric(fact);
      steps.add(new Step(metric.id(), () -> records.record(citing.transaction(), metric)));
      steps.add(citing.cite(fact, null));
    }
    for (var fact : file.questions()) {
      var question = Founding.question(fact);
      var subjects = citing.founding().subjects(fact);
      steps.add(
          new Step(question.id(), () -> records.raise(citing.transaction(), question, subjects)));
      steps.add(citing.cite(fact, null));
    }
    return steps;
  }
}
