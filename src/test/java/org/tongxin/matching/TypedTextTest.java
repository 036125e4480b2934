package org.tongxin.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.PUBLISH_FROM_TEXT;
import static org.tongxin.matching.PledgeFixture.anOffer;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;
import static org.tongxin.sharing.SharingFixture.listing;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.Api;
import org.tongxin.MutationPromises;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** What somebody types is read and matched, and published only when they say so. */
@OnRealStores
class TypedTextTest {
  private static final String QUERY =
      """
      query ($text: String!, $party: ID, $side: ListingSide, $first: Int, $atLeast: String) {
        found: matchesForText(text: $text, party: $party, side: $side, first: $first, atLeast: $atLeast) {
          faults { kind zh en phrase { words start end } }
          pieces {
            phrase { words start end } side sideSaid category { code }
            quantity { amount least qualifier unitOfMeasure phrase { words } }
            times { zh en phrases { words } } audience { count phrase { words } }
            faults { kind zh en } matches { considered matches { score listing { id } reasons { term points } } }
          }
        }
      }
      """;

  @Inject MutationPromises promises;

  @Test
  void eachPieceOfATextIsToldWithItsWordsAndWhereTheyStand() throws SQLException {
    String text = "我们可以提供30个停车位，周六上午可用；另需要2名志愿者";
    long before = promises.journalLength();

    JsonPath found = read(input("text", text)).setRootPath("data.found");

    assertThat(found.getList("faults")).isEmpty();
    assertThat(found.getList("pieces.side")).containsExactly("OFFERED", "NEEDED");
    assertThat(found.getList("pieces.sideSaid")).containsExactly(true, true);
    assertThat(found.getString("pieces[0].category.code")).isEqualTo("cat-parking");
    assertThat(found.getInt("pieces[0].quantity.amount")).isEqualTo(30);
    assertThat(found.getString("pieces[0].times.zh")).startsWith("周六");
    assertThat(found.getString("pieces[0].times.en")).startsWith("Sat");
    for (int i = 0; i < 2; i++) {
      String phrase = "pieces[%d].phrase.".formatted(i);
      assertThat(text.substring(found.getInt(phrase + "start"), found.getInt(phrase + "end")))
          .isEqualTo(found.getString(phrase + "words"));
    }
    assertThat(promises.journalLength()).isEqualTo(before);
  }

  @Test
  void whatIsNearThePartyInTheNetworkIsFound() {
    Reply alliance = anAlliance();
    Reply asker = aUnit();
    Reply giver = aUnit();
    aMember(alliance, asker, "2020-01-01", null);
    aMember(alliance, giver, "2020-01-01", null);
    Reply offer = anOffer(giver, "title", "夜间停车位" + word());

    JsonPath near =
        read(input("text", "需要停车位", "party", asker.id(), "first", 50, "atLeast", offer.position()));

    String match =
        "data.found.pieces[0].matches.matches.find { it.listing.id == '%s' }".formatted(offer.id());
    assertThat(near.getList(match + ".reasons.term", String.class)).contains("PROXIMITY");
    assertThat(near.getInt(match + ".reasons.find { it.term == 'PROXIMITY' }.points")).isPositive();
  }

  @Test
  void theSideThatIsAskedForIsThatOfWordsThatLeaveItOpen() {
    assertThat(sides(input("text", "停车位30个"))).containsExactly("NEEDED");
    assertThat(sides(input("text", "停车位30个", "side", "OFFERED"))).containsExactly("OFFERED");
    assertThat(sides(input("text", "需要停车位30个", "side", "OFFERED"))).containsExactly("NEEDED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"we would like to share a car park", "🚗🚗🚗", "駐車場を貸します", "。", "\u0000"})
  void whatCannotBeReadIsToldAndIsNoError(String text) {
    JsonPath found = read(input("text", text)).setRootPath("data.found");

    assertThat(found.getList("pieces")).isEmpty();
    assertThat(found.getList("faults.kind")).containsExactly("NOTHING_RECOGNISED");
    assertThat(found.getString("faults[0].zh")).contains("没有识别出");
  }

  @Test
  void aTextThatIsBlankOrTooLongIsRefused() {
    for (String text : List.of("", "  \n", "车".repeat(2001), "车".repeat(10_000))) {
      JsonPath refused = Api.ask(QUERY, input("text", text));

      assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
      assertThat(refused.getList("errors[0].extensions.field")).containsExactly("text");
    }
    assertThat(read(input("text", "车".repeat(2000))).getList("data.found.pieces")).isEmpty();
  }

  @Test
  void anUnknownPartyIsNotFoundAndSoManyMatchesAreTooMany() {
    JsonPath unknown = Api.ask(QUERY, input("text", "需要停车位", "party", "no-such"));
    JsonPath many = Api.ask(QUERY, input("text", "需要停车位", "first", 51));

    assertThat(unknown.getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
    assertThat(unknown.getList("errors[0].extensions.field")).containsExactly("party");
    assertThat(many.getList("errors[0].extensions.field")).containsExactly("first");
  }

  @Test
  void onlyTheFirstTwentyPiecesAreMatched() {
    String text = "需要2名志愿者；需要3个停车位；".repeat(15);

    JsonPath found = read(input("text", text, "first", 1)).setRootPath("data.found");

    List<@Nullable Object> matches = found.getList("pieces.matches");
    assertThat(matches).hasSizeGreaterThan(20);
    assertThat(matches.subList(0, 20)).doesNotContainNull();
    assertThat(matches.subList(20, matches.size())).containsOnlyNulls();
  }

  @Test
  void chosenPiecesArePublishedTogetherAndOnceForAKey() throws SQLException {
    Reply owner = aUnit();
    Map<String, Object> wanted =
        input("listings", List.of(offered(owner), needed(owner), offered(owner)));

    Reply published = PUBLISH_FROM_TEXT.as(Role.COORDINATOR, wanted).done();

    assertThat(published.json().getList("data.publishFromText.listings.__typename"))
        .containsExactly("Offer", "Need", "Offer");
    assertThat(published.position()).isNotNull();
    promises.theSameKeyDoesNothingTwice(
        PUBLISH_FROM_TEXT, input("listings", List.of(offered(owner), needed(owner))));
  }

  @Test
  void everyFaultOfEveryPieceIsToldAndNothingIsPublished() throws SQLException {
    Reply owner = aUnit();
    String code = word();
    var blank = input("side", "OFFERED", "listing", listing(owner, "title", " "));
    var unknown = input("side", "NEEDED", "listing", listing(owner, "category", "no-such"));
    var termed = input("side", "NEEDED", "listing", listing(owner), "terms", input("capacity", 3));
    var due = input("side", "OFFERED", "listing", listing(owner), "due", "2030-01-01");
    var coded = input("side", "OFFERED", "listing", listing(owner, "code", code));
    long before = promises.journalLength();

    Reply refused =
        PUBLISH_FROM_TEXT.as(
            Role.COORDINATOR,
            input("listings", List.of(offered(owner), blank, unknown, termed, due, coded, coded)));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.listings.1.listing.title",
            "NOT_FOUND input.listings.2.listing.category",
            "BAD_INPUT input.listings.3.terms",
            "BAD_INPUT input.listings.4.due",
            "CONFLICT input.listings.6.listing.code");
    assertThat(promises.journalLength()).isEqualTo(before);
  }

  @Test
  void onlyWhoActsForTheOwnerPublishes() {
    Reply owner = aUnit();
    Reply other = aUnit();
    Person liaison = Person.who(Role.LIAISON, owner.id());

    PUBLISH_FROM_TEXT.as(liaison, input("listings", List.of(offered(owner)))).done();
    assertThat(
            PUBLISH_FROM_TEXT
                .as(liaison, input("listings", List.of(offered(owner), needed(other))))
                .errors())
        .containsExactly("FORBIDDEN input.listings.1");
    MutationPromises.withoutATokenItIsUnauthenticated(
        PUBLISH_FROM_TEXT, input("listings", List.of(offered(owner))));
  }

  @Test
  void oneToTwentyListingsArePublishedAtOnce() {
    Reply owner = aUnit();

    assertThat(PUBLISH_FROM_TEXT.as(Role.COORDINATOR, input("listings", List.of())).errors())
        .containsExactly("BAD_INPUT input.listings");
    assertThat(
            PUBLISH_FROM_TEXT
                .as(Role.COORDINATOR, input("listings", Collections.nCopies(21, offered(owner))))
                .errors())
        .containsExactly("BAD_INPUT input.listings");
  }

  private static Map<String, Object> offered(Reply owner) {
    return input("side", "OFFERED", "listing", listing(owner), "terms", input("capacity", 3));
  }

  private static Map<String, Object> needed(Reply owner) {
    return input("side", "NEEDED", "listing", listing(owner), "priority", "HIGH");
  }

  private static List<String> sides(Map<String, Object> question) {
    return read(question).getList("data.found.pieces.side");
  }

  private static JsonPath read(Map<String, Object> question) {
    JsonPath answer = Api.ask(QUERY, question);
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer;
  }
}
