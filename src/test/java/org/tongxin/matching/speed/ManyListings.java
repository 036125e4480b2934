package org.tongxin.matching.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ADD_MEMBER;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.imports.ImportFixture;
import org.tongxin.imports.ImportMode;
import org.tongxin.imports.ImportSubject;
import org.tongxin.matching.graph.MeaningGraph;
import org.tongxin.matching.graph.Wording;

/** Fills the stores with a large network: by sheets and mutations, as a user would. */
final class ManyListings {
  private static final Duration LONG = Duration.ofMinutes(20);
  private static final int IMPORTED = 640;
  private static final int AT_ONCE = 500;
  private static final int MEMBERS_OF_FIRST = 60;
  private static final int MEMBERS = 20;

  private final MeaningGraph graph;
  private final VariedMeanings meanings;
  private final Copies copies;
  private final Random random;
  private final String model;
  private final long seed;

  ManyListings(
      MeaningGraph graph, VariedMeanings meanings, String model, Copies copies, long seed) {
    this.model = model;
    this.graph = graph;
    this.meanings = meanings;
    this.copies = copies;
    this.random = new Random(seed);
    this.seed = seed;
  }

  void fill(int offers, int needs) throws InterruptedException, SQLException {
    Instant start = Instant.now();
    take(Sheets.units(), ImportSubject.UNITS);
    var sheets = new Sheets(seed, alliances());
    told("units and alliances", Sheets.UNITS, start);
    start = Instant.now();
    take(sheets.needs(needs), ImportSubject.NEEDS);
    int imported = Math.min(offers, IMPORTED);
    take(sheets.offers(imported), ImportSubject.OFFERS);
    told("rows of offers and needs imported", imported + needs, start);
    start = Instant.now();
    copies.make(imported, offers);
    told("offers copied in the ledger", offers - imported, start);
    start = Instant.now();
    keepMeanings(offers + needs);
    told("listings into the graph, with their meanings", offers + needs, start);
  }

  private static void told(String what, int count, Instant since) {
    double seconds = Duration.between(since, Instant.now()).toMillis() / 1e3;
    System.out.printf("%d %s in %.0f s: %.0f a second%n", count, what, seconds, count / seconds);
  }

  private static void take(byte[] sheet, ImportSubject subject) throws InterruptedException {
    Reply taken = ImportFixture.importing(sheet, subject, ImportMode.APPLY).done();
    var run = ImportFixture.awaitEnd(taken.id(), LONG);
    assertThat(run.getString("data.import.state")).as(run.prettify()).isEqualTo("DONE");
  }

  private List<String> alliances() {
    var codes = new ArrayList<String>();
    Reply last = anAlliance();
    for (int i = 0; i < Sheets.ALLIANCES; i++) {
      String alliance = i == 0 ? last.get("code") : anAlliance().get("code");
      codes.add(alliance);
      int members = i == 0 ? MEMBERS_OF_FIRST : MEMBERS;
      int first = i == 0 ? 0 : random.nextInt(Sheets.UNITS);
      for (int k = 0; k < members; k++) {
        // A step that shares no factor with the number of units names none twice.
        String unit = Sheets.unit((first + 7 * k) % Sheets.UNITS);
        last =
            ADD_MEMBER
                .as(
                    Role.COORDINATOR,
                    input("alliance", alliance, "party", unit, "since", "2020-01-01"))
                .done();
      }
    }
    awaitArrival(last);
    return codes;
  }

  /** As the reader would that is switched off meanwhile, as they come into the graph. */
  private void keepMeanings(int wanted) throws InterruptedException {
    Instant last = Instant.now().plus(LONG);
    for (int kept = 0; kept < wanted; ) {
      List<Wording> unread =
          graph.unread(AT_ONCE).await().indefinitely().stream()
              .filter(wording -> wording.words().title().contains("#"))
              .toList();
      graph.keep(model, unread.stream().map(meanings::of).toList()).await().indefinitely();
      kept += unread.size();
      assertThat(Instant.now()).as("%d are read", kept).isBefore(last);
      if (unread.isEmpty()) {
        Thread.sleep(100);
      }
    }
  }
}
