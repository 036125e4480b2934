package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.api.Languages;
import org.tongxin.api.PageRequest;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Language;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.BookingState;
import org.tongxin.sharing.Occurrence;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Series;
import org.tongxin.sharing.input.SeriesInput;
import org.tongxin.sharing.ledger.Agenda;
import org.tongxin.sharing.ledger.SeriesBookings;

/** Bookings, for those who made them and for their hosts. */
@GraphQLApi
public class BookingApi {
  private final Agenda agenda;
  private final SeriesBookings series;
  private final ListingFields listings;
  private final Lookups lookups;
  private final Callers callers;

  BookingApi(
      Agenda agenda,
      SeriesBookings series,
      ListingFields listings,
      Lookups lookups,
      Callers callers) {
    this.agenda = agenda;
    this.series = series;
    this.listings = listings;
    this.lookups = lookups;
    this.callers = callers;
  }

  @Query
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Bookings that a party made, or that were made of what it owns, for whoever acts for it: by their starts (预约列表)")
  public Uni<BookingConnection> bookings(
      @Name("party") @Id @Description("Id or code of a unit, team or alliance (主体)") String party,
      @Name("from") @Description("Those that end after this (起)") Instant from,
      @Name("to") @Description("Those that begin before this (止)") Instant to,
      @Name("asHost")
          @DefaultValue("false")
          @Description("Those of what it owns, rather than those that it made (作为供给方)")
          Boolean asHost,
      @Name("states") @DefaultValue("[]") @Description("Only in these states; empty for all (状态)")
          List<@NonNull BookingState> states,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    Span.check(new Checks(), "to", from, to).refuse();
    return lookups
        .idOf(party, "party", Party.class)
        .call(id -> callers.current().invoke(caller -> caller.requireActingFor(id)))
        .chain(id -> agenda.bookings(id, Boolean.TRUE.equals(asHost), new Span(from, to)))
        .map(found ->
            found.stream()
                .filter(booking ->
                    states == null || states.isEmpty() || states.contains(booking.state()))
                .toList())
        .map(found -> BookingConnection.of(page.cut(found, BookingApi::place)));
  }

  @Query
  @Allowed(Right.SIGNED_IN)
  @Description("Each time of a series with what stands in its way; nothing is booked (预览系列预约)")
  public Uni<List<@NonNull Occurrence>> previewSeries(
      @Name("input") @Description("What is to recur (系列)") SeriesInput input) {
    Language language = Languages.current();
    return callers.current().chain(caller -> series.preview(caller, input, language));
  }

  @Description("The state in the language of Accept-Language (状态的文字)")
  public String stateLabel(@Source Booking booking) {
    return Languages.label(booking.state());
  }

  @Name("party")
  @Description("Who booked (预约主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> bookingParty(
      @Source List<Booking> bookings) {
    return lookups.referred(bookings, Booking::bookerId, Party.class);
  }

  @Name("party")
  @Description("Who booked (预约主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> seriesParty(@Source List<Series> all) {
    return lookups.referred(all, Series::bookerId, Party.class);
  }

  @Name("offer")
  @Nullable @Description("The offer; null where the caller may no longer see it (供给)")
  public Uni<List<@org.jspecify.annotations.Nullable Offer>> lineOffer(
      @Source List<BookingLine> lines) {
    return listings.listings(lines, BookingLine::offerId, Offer.class);
  }

  private static String place(Booking booking) {
    return "%019d %s".formatted(booking.starts().toEpochMilli(), booking.id());
  }
}
