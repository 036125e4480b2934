package org.tongxin.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.APPOINT;
import static org.tongxin.Mutation.END_APPOINTMENT;
import static org.tongxin.Mutation.WITHDRAW_PLEDGE;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.matching.PledgeFixture.aPair;
import static org.tongxin.matching.PledgeFixture.aPledge;
import static org.tongxin.matching.PledgeFixture.accept;
import static org.tongxin.matching.PledgeFixture.anAcceptedPledge;
import static org.tongxin.matching.PledgeFixture.deliver;
import static org.tongxin.matching.PledgeFixture.items;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;
import static org.tongxin.sharing.SharingFixture.today;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.arrangements.PostKind;
import org.tongxin.matching.PledgeFixture.Pair;

/** Both sides of a pledge learn whom to turn to while they agree on it; nobody else ever does. */
@OnRealStores
class PledgeContactsTest {
  private static final String CONTACTS =
      """
      query ($id: ID!) {
        node(id: $id) {
          ... on Pledge {
            providerContacts { name post { title party { id } } } receiverContacts { name }
          }
        }
      }
      """;

  @Inject DataSource ledger;

  @Test
  void bothSidesLearnWhomToTurnToOnceItIsAccepted() {
    Pair pair = aPair();
    String giver = aContact(pair.provider(), null);
    String getter = aContact(pair.receiver(), null);
    Reply pledge = aPledge(pair);
    assertThat(names(pair.giver(), pledge)).isEqualTo("[] []");
    assertThat(names(pair.getter(), pledge)).isEqualTo("[] []");

    accept(pledge).done();

    assertThat(names(pair.giver(), pledge)).isEqualTo("[%s] [%s]".formatted(giver, getter));
    assertThat(names(pair.getter(), pledge)).isEqualTo("[%s] [%s]".formatted(giver, getter));
    JsonPath told = ask(pair.getter(), pledge);
    assertThat(told.getString("data.node.providerContacts[0].post.party.id"))
        .isEqualTo(pair.provider().id());
    deliver(pledge, 4).done();
    assertThat(names(pair.getter(), pledge)).as("still").contains(giver);
  }

  @Test
  void coordinatorsOfItsAllianceAreToldAndStrangersKnowOfNothing() {
    Reply alliance = anAlliance();
    Reply receiver = aUnit();
    Reply need = aNeed(receiver, "quantity", items(9), "alliances", List.of(alliance.id()));
    Pair pair = new Pair(aUnit(), receiver, need);
    String giver = aContact(pair.provider(), null);
    Reply pledge = anAcceptedPledge(pair);

    assertThat(names(Person.who(Role.COORDINATOR, alliance.id()), pledge))
        .isEqualTo("[%s] []".formatted(giver));
    assertThat(ask(Person.who(Role.LIAISON, aUnit().id()), pledge).getString("data.node")).isNull();
    assertThat(Api.ask(CONTACTS, Map.of("id", pledge.id())).getString("data.node")).isNull();
  }

  @Test
  void whoeverListsWhatIsOverdueOfAnAllianceIsToldNoNames() throws SQLException {
    Reply alliance = anAlliance();
    Reply receiver = aUnit();
    Reply need = aNeed(receiver, "quantity", items(9), "alliances", List.of(alliance.id()));
    Pair pair = new Pair(aUnit(), receiver, need);
    aContact(pair.provider(), null);
    dueYesterday(anAcceptedPledge(pair, "by", today()));

    JsonPath listed =
        Api.post(
            given().auth().oauth2(Person.who(Role.LIAISON, alliance.id()).token()),
            """
            query ($alliance: ID!) {
              overduePledges(alliance: $alliance, first: 9) { nodes { providerContacts { name } } }
            }
            """,
            Map.of("alliance", alliance.id()));

    assertThat(listed.getList("data.overduePledges.nodes.providerContacts"))
        .isEqualTo(List.of(List.of()));
  }

  @Test
  void whatIsWithdrawnHidesThemAgain() {
    Pair pair = aPair();
    String giver = aContact(pair.provider(), null);
    Reply pledge = anAcceptedPledge(pair);
    assertThat(names(pair.getter(), pledge)).contains(giver);

    WITHDRAW_PLEDGE.as(pair.giver(), input("pledge", pledge.id())).done();

    assertThat(names(pair.getter(), pledge)).isEqualTo("[] []");
    assertThat(names(pair.giver(), pledge)).isEqualTo("[] []");
  }

  @Test
  void whoWasSentToTheOtherSideIsTurnedToBeforeAnybodyElseAndOthersSentElsewhereNever() {
    Pair pair = aPair();
    aContact(pair.provider(), aUnit());
    Reply pledge = anAcceptedPledge(pair);
    assertThat(names(pair.getter(), pledge)).isEqualTo("[] []");

    String anybody = aContact(pair.provider(), null);
    assertThat(names(pair.getter(), pledge)).isEqualTo("[%s] []".formatted(anybody));

    String sent = aContact(pair.provider(), pair.receiver());
    assertThat(names(pair.getter(), pledge)).isEqualTo("[%s] []".formatted(sent));
  }

  @Test
  void whoseTermIsOverIsNotTurnedTo() {
    Pair pair = aPair();
    Reply post = appoint(pair.provider(), null, "张" + word());
    Reply pledge = anAcceptedPledge(pair);

    END_APPOINTMENT.as(Role.COORDINATOR, input("post", post.id(), "on", today())).done();

    assertThat(names(pair.getter(), pledge)).isEqualTo("[] []");
  }

  @Test
  void theJournalNamesNobody() throws SQLException {
    Pair pair = aPair();
    String giver = aContact(pair.provider(), null);

    assertThat(names(pair.getter(), anAcceptedPledge(pair))).contains(giver);

    try (var connection = ledger.getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from journal where strpos(payload::text, ?) > 0")) {
      query.setString(1, giver);
      try (var found = query.executeQuery()) {
        assertThat(found.next()).isTrue();
        assertThat(found.getInt(1)).isZero();
      }
    }
  }

  private void dueYesterday(Reply pledge) throws SQLException {
    try (var connection = ledger.getConnection();
        var update = connection.prepareStatement("update pledge set by_day = ? where id = ?")) {
      update.setObject(1, today().minusDays(1));
      update.setString(2, pledge.id());
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  /** Somebody at a party to turn to, by a name that nobody else has. */
  private static String aContact(Reply party, @Nullable Reply sentTo) {
    String name = "王" + word();
    appoint(party, sentTo, name);
    return name;
  }

  private static Reply appoint(Reply party, @Nullable Reply sentTo, String name) {
    return APPOINT
        .as(
            Role.COORDINATOR,
            input(
                "party",
                party.id(),
                "kind",
                PostKind.LIAISON_OFFICER,
                "title",
                "联络员",
                "sentTo",
                sentTo == null ? null : sentTo.id(),
                "contactName",
                name,
                "since",
                today().minusDays(9)))
        .done();
  }

  /** The names at the provider and at the receiver, as somebody is told them. */
  private static String names(Person person, Reply pledge) {
    JsonPath told = ask(person, pledge);
    return told.getList("data.node.providerContacts.name")
        + " "
        + told.getList("data.node.receiverContacts.name");
  }

  private static JsonPath ask(Person person, Reply pledge) {
    return Api.post(given().auth().oauth2(person.token()), CONTACTS, Map.of("id", pledge.id()));
  }
}
