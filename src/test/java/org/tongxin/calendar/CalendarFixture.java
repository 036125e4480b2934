package org.tongxin.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.tongxin.Api;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Calendars at secret addresses, and what a reader finds in them. */
public final class CalendarFixture {
  private CalendarFixture() {}

  public static Reply open(Reply party) {
    return open(coordinator(), party.id(), null).done();
  }

  /** A calendar of the officer in a post. */
  public static Reply openFor(String post) {
    return opened(input("post", post)).done();
  }

  /** What a coordinator is answered. */
  public static Reply opened(Map<String, ?> input) {
    return call(
        coordinator(),
        "openCalendarFeed",
        "feed",
        "id party { id } post { id } } address: address",
        input);
  }

  public static Reply open(RequestSpecification who, String party, @Nullable String key) {
    return call(
        who,
        "openCalendarFeed",
        "feed",
        "id version openedAt revokedAt party { id } } address: address",
        input("party", party, "idempotencyKey", key));
  }

  public static Reply revoke(RequestSpecification who, Reply feed) {
    return call(
        who, "revokeCalendarFeed", "feed", "id version revokedAt", Map.of("feed", feed.id()));
  }

  public static Reply call(String field, String subject, String fields, Map<String, ?> input) {
    return call(coordinator(), field, subject, fields, input);
  }

  @SuppressWarnings("TooManyParameters") // as many parts as a mutation has
  public static Reply call(
      RequestSpecification who, String field, String subject, String fields, Map<String, ?> input) {
    String type = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input";
    String closed = fields.contains("} address") ? fields : fields + " }";
    String document =
        "mutation ($input: %s!) { %s(input: $input) { %s { %s position errors { code field message } } }"
            .formatted(type, field, subject, closed);
    return new Reply(Api.post(who, document, Map.of("input", input)), field, subject);
  }

  public static RequestSpecification coordinator() {
    return given().auth().oauth2(Api.token(Role.COORDINATOR));
  }

  public static RequestSpecification by(Person person) {
    return given().auth().oauth2(person.token());
  }

  public static String address(Reply feed) {
    return (String) Objects.requireNonNull(feed.payload().get("address"));
  }

  public static Response get(String address) {
    return given().get(address);
  }

  public static VEvent event(String address) throws IOException, ParserException {
    List<VEvent> events = events(address);
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  public static List<VEvent> events(String address) throws IOException, ParserException {
    Response answer = get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(answer.asByteArray()));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    return calendar.getComponents("VEVENT");
  }

  public static String said(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }
}
