package org.tongxin.sharing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ADD_MEMBER;
import static org.tongxin.Mutation.MAKE_OFFER;
import static org.tongxin.Mutation.PAIR_UNITS;
import static org.tongxin.Mutation.PAUSE_LISTING;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;
import static org.tongxin.sharing.SharingFixture.listing;
import static org.tongxin.sharing.SharingFixture.today;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Who sees which listing, in lists, by key, by id and as what a unit may use. */
@OnRealStores
class ListingVisibilityTest {
  private Reply alliance;
  private Reply owner;
  private Reply member;

  @BeforeEach
  void anAllianceOfTwo() {
    alliance = anAlliance();
    owner = aUnit();
    member = aUnit();
    aMember(alliance, owner, today().toString(), null);
    aMember(alliance, member, today().toString(), null);
  }

  /** A stranger is a liaison of a unit that belongs to nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # listing      | seen by
          PUBLIC         | anonymous stranger member partner owner coordinator administrator
          ALLIANCE       | member partner owner coordinator administrator
          UNIT           | owner coordinator administrator
          PUBLIC draft   | owner coordinator administrator
          ALLIANCE draft | owner coordinator administrator
          """)
  void aListingIsSeenByTheseAlone(String kind, String seenBy) {
    String visibility = kind.replace(" draft", "");
    boolean draft = kind.endsWith("draft");
    Reply offer = shared(visibility, draft);

    everybody()
        .forEach((name, request) -> {
          boolean sees = List.of(seenBy.split(" ")).contains(name);
          boolean uses = sees && !draft && !visibility.equals("UNIT");
          assertThat(listed(request).contains(offer.id()))
              .as("%s lists %s", name, kind)
              .isEqualTo(sees);
          assertThat(byKey(request, offer))
              .as("%s by code and id %s", name, kind)
              .isEqualTo(sees ? offer.id() : null);
          assertThat(usable(request, member).contains(offer.id()))
              .as("%s asks what a member may use, %s", name, kind)
              .isEqualTo(uses);
        });
  }

  @Test
  void aUnitUsesWhatIsSharedOnlyWhileItIsAMember() {
    Reply offer = shared("ALLIANCE", false);
    Reply later = aUnit();
    Reply former = aUnit();
    aMember(alliance, later, today().plusDays(1).toString(), null);
    awaitArrival(aMember(alliance, former, today().minusDays(9).toString(), today().toString()));

    assertThat(usable(administrator(), member)).contains(offer.id());
    assertThat(usable(administrator(), later)).as("before it joins").isEmpty();
    assertThat(usable(administrator(), former)).as("after it has left").isEmpty();
    for (Reply unit : List.of(later, former)) {
      assertThat(byKey(by(Person.who(Role.MEMBER, unit.id())), offer)).isNull();
    }
  }

  @Test
  void whatAPairingSharesIsForBothSidesAlone() {
    Reply one = aUnit();
    Reply other = aUnit();
    Reply pairing =
        PAIR_UNITS
            .as(
                Role.COORDINATOR,
                input(
                    "name",
                    "试用结对" + word(),
                    "since",
                    today(),
                    "sides",
                    List.of(Map.of("party", one.id()), Map.of("party", other.id()))))
            .done();
    Reply offer = make(one, "ALLIANCE", pairing, false);

    assertThat(usable(administrator(), other)).containsExactly(offer.id());
    assertThat(byKey(by(Person.who(Role.LIAISON, other.id())), offer)).isEqualTo(offer.id());
    assertThat(usable(administrator(), member)).doesNotContain(offer.id());
    assertThat(byKey(by(Person.who(Role.LIAISON, member.id())), offer)).isNull();
  }

  @Test
  void whatAnAllianceSharesReachesTheMembersOfItsMembers() {
    Reply wider = anAlliance();
    Reply neighbour = aUnit();
    aMember(wider, neighbour, today().toString(), null);
    ADD_MEMBER
        .as(
            Role.COORDINATOR,
            input("alliance", wider.id(), "party", alliance.id(), "since", today()))
        .done();
    Reply offer = make(neighbour, "ALLIANCE", wider, false);

    assertThat(usable(administrator(), member)).contains(offer.id());
    assertThat(byKey(by(Person.who(Role.MEMBER, member.id())), offer)).isEqualTo(offer.id());
    assertThat(byKey(by(Person.who(Role.MEMBER, aUnit().id())), offer)).isNull();
  }

  @Test
  void aPausedOfferIsSeenAndNotUsed() {
    Reply offer = shared("PUBLIC", false);
    PAUSE_LISTING.as(Role.COORDINATOR, input("listing", offer.id())).done();

    assertThat(byKey(given(), offer)).isEqualTo(offer.id());
    assertThat(usable(given(), member)).doesNotContain(offer.id());
  }

  @Test
  void aListingIsSharedInAlliancesOfItsOwnersAlone() {
    Reply foreign = anAlliance();

    assertThat(
            MAKE_OFFER
                .as(
                    Person.who(Role.LIAISON, owner.id()),
                    input("listing", listing(owner, "alliances", List.of(foreign.id()))))
                .errors())
        .containsExactly("BAD_INPUT input.listing.alliances");
    assertThat(
            MAKE_OFFER
                .as(Person.who(Role.LIAISON, aUnit().id()), input("listing", listing(owner)))
                .codes())
        .containsExactly("FORBIDDEN");
  }

  private Map<String, RequestSpecification> everybody() {
    var everybody = new LinkedHashMap<String, RequestSpecification>();
    everybody.put("anonymous", given());
    everybody.put("stranger", by(Person.who(Role.LIAISON, aUnit().id())));
    everybody.put("member", by(Person.who(Role.MEMBER, member.id())));
    everybody.put("partner", by(Person.who(Role.PARTNER, alliance.id())));
    everybody.put("owner", by(Person.who(Role.LIAISON, owner.id())));
    everybody.put("coordinator", by(Person.who(Role.COORDINATOR, alliance.id())));
    everybody.put("administrator", administrator());
    return everybody;
  }

  private static RequestSpecification administrator() {
    return given().auth().oauth2(Api.token(Role.ADMINISTRATOR));
  }

  private static RequestSpecification by(Person person) {
    return given().auth().oauth2(person.token());
  }

  private Reply shared(String visibility, boolean draft) {
    return make(owner, visibility, alliance, draft);
  }

  private static Reply make(Reply owner, String visibility, Reply alliance, boolean draft) {
    var listing =
        listing(
            owner, "alliances", List.of(alliance.id()), "visibility", visibility, "draft", draft);
    Reply made = MAKE_OFFER.as(Role.COORDINATOR, input("listing", listing)).done();
    awaitArrival(made);
    return made;
  }

  private List<String> listed(RequestSpecification request) {
    return ask(
            request,
            """
            query ($key: ID!) {
              listings(where: {owner: $key, states: []}, first: 100) { totalCount nodes { id } }
            }
            """,
            owner.id())
        .getList("data.listings.nodes.id");
  }

  /** Its id, where it is found by its code, by its id and as a node. */
  private static @Nullable String byKey(RequestSpecification request, Reply offer) {
    var found = new ArrayList<@Nullable String>();
    String byKey = "query ($key: ID!) { offer(key: $key) { id } }";
    found.add(ask(request, byKey, offer.get("code")).getString("data.offer.id"));
    found.add(ask(request, byKey, offer.id()).getString("data.offer.id"));
    String node = "query ($key: ID!) { node(id: $key) { id } }";
    found.add(ask(request, node, offer.id()).getString("data.node.id"));
    assertThat(found).allMatch(id -> Objects.equals(id, found.getFirst()));
    return found.getFirst();
  }

  private static List<String> usable(RequestSpecification request, Reply unit) {
    return ask(
            request,
            "query ($key: ID!) { sharedWith(unit: $key, first: 100) { nodes { offer { id } } } }",
            unit.id())
        .getList("data.sharedWith.nodes.offer.id");
  }

  private static JsonPath ask(RequestSpecification request, String document, String key) {
    JsonPath answer = Api.post(given().spec(request), document, Map.of("key", key));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer;
  }
}
