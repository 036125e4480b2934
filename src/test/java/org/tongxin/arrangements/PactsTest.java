package org.tongxin.arrangements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.APPOINT;
import static org.tongxin.Mutation.DRAFT_ARRANGEMENT;
import static org.tongxin.Mutation.DRAFT_PACT;
import static org.tongxin.Mutation.END_APPOINTMENT;
import static org.tongxin.Mutation.MERGE_UNITS;
import static org.tongxin.Mutation.SIGN_PACT;
import static org.tongxin.Mutation.WITHDRAW_SIGNATURE;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Pacts are drafted, signed, withdrawn and replaced; posts are given and ended. */
@OnRealStores
class PactsTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Inject DataSource ledger;

  @Test
  void aPactIsInForceOnceEveryPartyHasSigned() {
    Reply one = aUnit();
    Reply other = aUnit();
    Reply pact = aPact(one, other);
    assertThat(pact.get("state")).isEqualTo("OPEN");

    sign(pact, one).done();
    assertThat(signing(pact)).containsExactly("OPEN", 1, 1, 0, 0);
    sign(pact, other).done();

    assertThat(signing(pact)).containsExactly("IN_FORCE", 2, 0, 0, 0);
  }

  @Test
  void whoWithdrawsOpensItAgain() {
    Reply one = aUnit();
    Reply other = aUnit();
    Reply pact = aPact(one, other);
    sign(pact, one).done();
    sign(pact, other).done();

    WITHDRAW_SIGNATURE
        .as(Role.LIAISON, input("pact", pact.id(), "party", one.id(), "reason", "条款需要修改"))
        .done();

    assertThat(signing(pact)).containsExactly("OPEN", 1, 0, 1, 0);
    sign(pact, one).done();
    assertThat(signing(pact)).containsExactly("IN_FORCE", 2, 0, 0, 0);
  }

  @Test
  void nobodySignsTwiceOrWhatTheyAreNoPartyTo() {
    Reply one = aUnit();
    Reply pact = aPact(one, aUnit());
    sign(pact, one).done();

    assertThat(sign(pact, one).errors()).containsExactly("CONFLICT input.party");
    assertThat(sign(pact, aUnit()).errors()).containsExactly("FORBIDDEN input.party");
    assertThat(SIGN_PACT.as(Role.LIAISON, input("pact", "no-such", "party", "neither")).errors())
        .containsExactly("NOT_FOUND input.pact", "NOT_FOUND input.party");
    assertThat(
            SIGN_PACT
                .as(Role.LIAISON, input("pact", "bz-liai-env-letter", "party", "bz-unit-huachuan"))
                .errors())
        .as("what a source tells of is not signed here")
        .containsExactly("CONFLICT input.pact");
    assertThat(SIGN_PACT.as(Role.MEMBER, input("pact", pact.id(), "party", one.id())).codes())
        .containsExactly("FORBIDDEN");
  }

  @Test
  void theLastTwoSignaturesAtOncePutItInForce() throws Exception {
    Reply one = aUnit();
    Reply other = aUnit();
    Reply pact = aPact(one, other);
    var calls = new ArrayList<Callable<Reply>>();
    for (int i = 0; i < 4; i++) {
      calls.add(() -> sign(pact, one));
      calls.add(() -> sign(pact, other));
    }
    int done = 0;
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var call : threads.invokeAll(calls)) {
        List<String> codes = call.get().codes();
        done += codes.isEmpty() ? 1 : 0;
        assertThat(codes).isSubsetOf("CONFLICT");
      }
    }

    assertThat(done).isEqualTo(2);
    assertThat(signing(pact)).containsExactly("IN_FORCE", 2, 0, 0, 0);
  }

  @Test
  void membersOfTheAllianceSignAndOneWhoComesLaterToo() {
    Reply alliance = anAlliance();
    Reply member = aUnit();
    Reply later = aUnit();
    aMember(alliance, member, today.toString(), null);
    Reply pact =
        DRAFT_PACT
            .as(Role.COORDINATOR, input("name", "共建盟约", "text", "互相开放会议室。", "among", alliance.id()))
            .done();
    sign(pact, member).done();
    assertThat(signing(pact)).containsExactly("IN_FORCE", 1, 0, 0, 0);

    awaitArrival(aMember(alliance, later, today.toString(), null));

    assertThat(signing(pact)).containsExactly("IN_FORCE", 1, 1, 0, 0);
    assertThat(inbox(later)).contains("PACT_TO_SIGN " + pact.id());
    sign(pact, later).done();
    assertThat(inbox(later)).isEmpty();
  }

  @Test
  void aNewEditionTakesThePlaceOfTheOldOne() {
    Reply one = aUnit();
    Reply other = aUnit();
    Reply first = aPact(one, other);
    sign(first, one).done();

    Reply second =
        DRAFT_PACT
            .as(
                Role.LIAISON,
                input(
                    "name",
                    "盟约",
                    "text",
                    "第二版正文",
                    "parties",
                    List.of(one.id(), other.id()),
                    "replaces",
                    first.id()))
            .done();

    assertThat(second.get("edition")).isEqualTo("2");
    assertThat(signing(first)).startsWith("REPLACED");
    assertThat(signing(second)).containsExactly("OPEN", 0, 2, 0, 0);
    assertThat(sign(first, other).codes()).containsExactly("FROZEN");
    assertThat(
            DRAFT_PACT
                .as(
                    Role.LIAISON,
                    input(
                        "name",
                        "盟约",
                        "text",
                        "又一版",
                        "parties",
                        List.of(one.id(), other.id()),
                        "replaces",
                        first.id()))
                .codes())
        .containsExactly("FROZEN");
  }

  @Test
  void whatIsWrongWithADraftIsToldAtOnce() {
    Reply alliance = anAlliance();

    assertThat(
            DRAFT_PACT
                .as(
                    Role.COORDINATOR,
                    input(
                        "name", " ",
                        "text", "",
                        "code", "Not A Code",
                        "among", alliance.id()))
                .errors())
        .containsExactly("BAD_INPUT input.name", "BAD_INPUT input.text", "BAD_INPUT input.code");
    assertThat(
            DRAFT_PACT
                .as(Role.COORDINATOR, input("name", "x", "text", "x", "parties", List.of("a", "b")))
                .errors())
        .containsExactly("NOT_FOUND input.parties.0", "NOT_FOUND input.parties.1");
    assertThat(
            DRAFT_PACT
                .as(Role.MEMBER, input("name", "x", "text", "x", "among", alliance.id()))
                .codes())
        .containsExactly("FORBIDDEN");
  }

  @Test
  void anArrangementNamesItsPartiesAndPoints() {
    Reply one = aUnit();
    Reply done =
        DRAFT_ARRANGEMENT
            .as(
                Role.LIAISON,
                input(
                    "kind",
                    "MECHANISM",
                    "name",
                    "联席机制",
                    "parties",
                    List.of(one.id()),
                    "items",
                    List.of(Map.of("zh", "每季一次", "kind", "STEP"))))
            .done();

    JsonPath found =
        Api.ask(
            "query ($party: ID!) { arrangements(party: $party, first: 5) { nodes { id state items { kind zh } } } }",
            Map.of("party", one.id()));

    assertThat(found.<String>getList("data.arrangements.nodes.id")).containsExactly(done.id());
    assertThat(found.getString("data.arrangements.nodes[0].state")).isEqualTo("AGREED");
    assertThat(found.getString("data.arrangements.nodes[0].items[0].zh")).isEqualTo("每季一次");
  }

  @Test
  void unitsAreNotMergedAcrossARunningPact() {
    Reply one = aUnit();
    Reply other = aUnit();
    Reply pact = aPact(one, other);

    Reply merge =
        MERGE_UNITS.as(
            Role.ADMINISTRATOR, input("from", one.id(), "into", other.id(), "reason", "重复登记"));

    assertThat(merge.errors()).containsExactly("CONFLICT input.from");
    assertThat(merge.json().<String>getList("data.mergeUnits.errors[0].conflictsWith"))
        .containsExactly(pact.id());
  }

  @Test
  void aSignatureFollowsAMerge() {
    Reply one = aUnit();
    Reply twin = aUnit();
    Reply pact = aPact(one, aUnit());
    sign(pact, one).done();

    MERGE_UNITS
        .as(Role.ADMINISTRATOR, input("from", one.id(), "into", twin.id(), "reason", "重复登记"))
        .done();

    assertThat(signatories(pact, "SIGNED")).containsExactly(twin.id());
  }

  @Test
  void theNameOfWhoeverIsAppointedStaysApart() throws SQLException {
    Reply party = aUnit();
    Reply sentTo = aUnit();
    String name = "欧阳" + word();
    Reply post =
        APPOINT
            .as(
                Role.LIAISON,
                input(
                    "party",
                    party.id(),
                    "kind",
                    "LIAISON_OFFICER",
                    "title",
                    "联络员",
                    "sentTo",
                    sentTo.id(),
                    "contactName",
                    name,
                    "until",
                    today.plusDays(20).toString()))
            .done();

    assertThat(post.get("contactName")).isEqualTo("欧**");
    assertThat(contactName(post, Role.MEMBER)).isNull();
    assertThat(count("select count(*) from journal where payload::text like '%" + name + "%'"))
        .isZero();
    assertThat(count("select count(*) from contact where name = '" + name + "'")).isOne();
    assertThat(inbox(party)).containsExactly("APPOINTMENT_ENDING " + post.id());
    Reply ended =
        END_APPOINTMENT.as(
            Role.LIAISON, input("post", post.id(), "on", today.plusDays(1).toString()));
    assertThat(ended.done().get("until")).isEqualTo(today.plusDays(1).toString());
    assertThat(
            END_APPOINTMENT.as(Role.LIAISON, input("post", post.id(), "on", "1999-01-01")).codes())
        .containsExactly("BAD_INPUT");
  }

  private static Reply aPact(Reply one, Reply other) {
    return DRAFT_PACT
        .as(
            Role.LIAISON,
            input(
                "name", "盟约",
                "text", "互相开放停车场。",
                "parties", List.of(one.id(), other.id())))
        .done();
  }

  private static Reply sign(Reply pact, Reply party) {
    return SIGN_PACT.as(Role.LIAISON, input("pact", pact.id(), "party", party.id()));
  }

  private static List<Object> signing(Reply pact) {
    JsonPath answer =
        Api.ask(
            "query ($key: ID!) { arrangement(key: $key) { state signing { signed notSigned withdrawn unknown } } }",
            Map.of("key", pact.id()));
    String at = "data.arrangement.signing.";
    return List.of(
        answer.getString("data.arrangement.state"),
        answer.getInt(at + "signed"),
        answer.getInt(at + "notSigned"),
        answer.getInt(at + "withdrawn"),
        answer.getInt(at + "unknown"));
  }

  private static List<String> signatories(Reply pact, String standing) {
    return Api.ask(
            """
            query ($key: ID!, $standing: SigningStanding!) {
              arrangement(key: $key) { signing { signatories(standings: [$standing], first: 9) { nodes { party { id } } } } }
            }
            """,
            Map.of("key", pact.id(), "standing", standing))
        .getList("data.arrangement.signing.signatories.nodes.party.id");
  }

  private static List<String> inbox(Reply party) {
    JsonPath answer =
        Api.as(
            Role.LIAISON,
            "query ($party: ID!) { inbox(party: $party, first: 9) { nodes { kind about { id } } } }",
            Map.of("party", party.id()));
    List<String> kinds = answer.getList("data.inbox.nodes.kind");
    List<String> ids = answer.getList("data.inbox.nodes.about.id");
    var items = new ArrayList<String>();
    for (int i = 0; i < kinds.size(); i++) {
      items.add(kinds.get(i) + " " + ids.get(i));
    }
    return items;
  }

  private static @Nullable String contactName(Reply post, Role role) {
    return Api.as(
            role,
            "query ($id: ID!) { node(id: $id) { ... on Post { contactName } } }",
            Map.of("id", post.id()))
        .getString("data.node.contactName");
  }

  private long count(String sql) throws SQLException {
    try (var connection = ledger.getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
