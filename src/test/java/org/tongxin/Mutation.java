package org.tongxin;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.tongxin.access.Role;

/** The mutations as a client sends them: each with its input and all that its payload tells. */
public enum Mutation {
  REGISTER_UNIT("registerUnit", "unit", Fields.UNIT),
  UPDATE_UNIT("updateUnit", "unit", Fields.UNIT),
  RENAME_UNIT("renameUnit", "unit", Fields.UNIT),
  MERGE_UNITS("mergeUnits", "unit", Fields.UNIT),
  SET_SUPERIOR("setSuperior", "superior", "id version since until unit { id code }"),
  REGISTER_TEAM(
      "registerTeam",
      "team",
      "id version code name nameEn aliases size affiliation { id } region { code }"),
  FORM_ALLIANCE("formAlliance", "alliance", Fields.ALLIANCE),
  DISSOLVE_ALLIANCE("dissolveAlliance", "alliance", Fields.ALLIANCE),
  PAIR_UNITS("pairUnits", "alliance", Fields.ALLIANCE),
  END_PAIRING("endPairing", "alliance", Fields.ALLIANCE),
  ADD_MEMBER("addMember", "membership", Fields.MEMBERSHIP),
  CHANGE_ROLE("changeRole", "membership", Fields.MEMBERSHIP),
  LEAVE_ALLIANCE("leaveAlliance", "membership", Fields.MEMBERSHIP),
  APPLY_TO_JOIN("applyToJoin", "application", Fields.APPLICATION),
  APPLY_AS_PARTNER("applyAsPartner", "application", Fields.APPLICATION),
  ACCEPT_MEMBER("acceptMember", "application", Fields.APPLICATION),
  DECLINE_MEMBER("declineMember", "application", Fields.APPLICATION),
  RECORD_METRIC("recordMetric", "metric", "id version code name value qualifier asOf quality"),
  CORRECT_FACT("correctFact", "correction", "id field was becomes reason correctedAt"),
  GRANT_ROLE("grantRole", "grant", Fields.GRANT),
  REVOKE_ROLE("revokeRole", "grant", Fields.GRANT),
  DRAFT_ARRANGEMENT("draftArrangement", "arrangement", Fields.ARRANGEMENT),
  DRAFT_PACT("draftPact", "arrangement", Fields.ARRANGEMENT),
  SIGN_PACT("signPact", "signature", Fields.SIGNATURE),
  WITHDRAW_SIGNATURE("withdrawSignature", "signature", Fields.SIGNATURE),
  APPOINT("appoint", "post", Fields.POST),
  END_APPOINTMENT("endAppointment", "post", Fields.POST),
  CREATE_PRACTICE("createPracticeAlliance", "alliance", Fields.ALLIANCE),
  REMOVE_PRACTICE("removePracticeAlliance", "alliance", Fields.ALLIANCE),
  ADD_CATEGORY("addCategory", "category", "id version code name nameEn"),
  UPDATE_CATEGORY("updateCategory", "category", "id version code name nameEn"),
  MAKE_OFFER("makeOffer", "offer", Fields.OFFER),
  UPDATE_OFFER("updateOffer", "offer", Fields.OFFER),
  RAISE_NEED("raiseNeed", "need", Fields.NEED),
  UPDATE_NEED("updateNeed", "need", Fields.NEED),
  PUBLISH_LISTING("publishListing", "listing", Fields.LISTING),
  PAUSE_LISTING("pauseListing", "listing", Fields.LISTING),
  RESUME_LISTING("resumeListing", "listing", Fields.LISTING),
  FULFIL_LISTING("fulfilListing", "listing", Fields.LISTING),
  WITHDRAW_LISTING("withdrawListing", "listing", Fields.LISTING),
  RENEW_LISTING("renewListing", "listing", Fields.LISTING),
  OPEN_WINDOW("openWindow", "window", Fields.WINDOW),
  CLOSE_WINDOW("closeWindow", "window", Fields.WINDOW),
  BLACK_OUT("blackOut", "blackout", Fields.BLACKOUT),
  LIFT_BLACKOUT("liftBlackout", "blackout", Fields.BLACKOUT),
  PRICE_OFFER("priceOffer", "offer", "id version prices { entitlement minAge maxAge amount per }"),
  BOOK("book", "booking", Fields.BOOKING),
  BOOK_SERIES(
      "bookSeries",
      "series",
      "id rrule zone skipped party { id } bookings { id state starts ends seriesId }"),
  CONFIRM_BOOKING("confirmBooking", "booking", Fields.BOOKING),
  DECLINE_BOOKING("declineBooking", "booking", Fields.BOOKING),
  CANCEL_BOOKING("cancelBooking", "booking", Fields.BOOKING),
  RECALL_BOOKING("recallBooking", "booking", Fields.BOOKING),
  REPORT_NO_SHOW("reportNoShow", "booking", Fields.BOOKING),
  COMPLETE_BOOKING("completeBooking", "booking", Fields.BOOKING),
  CLAIM_WISH("claimWish", "claim", Fields.CLAIM),
  RELEASE_WISH("releaseWish", "claim", Fields.CLAIM),
  REDEEM_WISH("redeemWish", "claim", Fields.CLAIM),
  DRAFT_ROTATION("draftRotation", "rotation", Fields.ROTATION),
  UPDATE_ROTATION("updateRotation", "rotation", Fields.ROTATION),
  END_ROTATION("endRotation", "rotation", Fields.ROTATION),
  DRAFT_ROSTER("draftRoster", "roster", Fields.ROSTER),
  PUBLISH_ROSTER("publishRoster", "roster", Fields.ROSTER),
  RECORD_ABSENCE("recordAbsence", "absence", Fields.ABSENCE),
  WITHDRAW_ABSENCE("withdrawAbsence", "absence", Fields.ABSENCE),
  PIN_TURN("pinTurn", "turn", Fields.TURN),
  UNPIN_TURN("unpinTurn", "turn", Fields.TURN),
  LEAVE_TURN_OPEN("leaveTurnOpen", "turn", Fields.TURN),
  STAND_IN("standIn", "turn", Fields.TURN),
  MOVE_TURN("moveTurn", "turn", Fields.TURN),
  ASK_FOR_COVER("askForCover", "cover", Fields.COVER),
  TAKE_COVER("takeCover", "cover", Fields.COVER),
  DECIDE_COVER("decideCover", "cover", Fields.COVER),
  WITHDRAW_COVER("withdrawCover", "cover", Fields.COVER),
  SWAP_TURNS("swapTurns", "swap", Fields.SWAP),
  AGREE_TO_SWAP("agreeToSwap", "swap", Fields.SWAP),
  DECLINE_SWAP("declineSwap", "swap", Fields.SWAP),
  WITHDRAW_SWAP("withdrawSwap", "swap", Fields.SWAP),
  NAME_OFFICER("nameOfficer", "turn", Fields.TURN),
  HAND_OVER("handOver", "handover", Fields.HANDOVER),
  AMEND_HANDOVER("amendHandover", "handover", Fields.HANDOVER),
  RETURN_HANDOVER("returnHandover", "handover", Fields.HANDOVER),
  ACCEPT_HANDOVER("acceptHandover", "handover", Fields.HANDOVER),
  PLAN_RECURRING_DAY("planRecurringDay", "recurringDay", Fields.RECURRING_DAY),
  UPDATE_RECURRING_DAY("updateRecurringDay", "recurringDay", Fields.RECURRING_DAY),
  END_RECURRING_DAY("endRecurringDay", "recurringDay", Fields.RECURRING_DAY),
  RECORD_HOLIDAYS(
      "recordHolidays", "calendar", "id version code name party { id } days { date kind name }"),
  CALL_MEETING("callMeeting", "meeting", Fields.MEETING),
  RESCHEDULE_MEETING("rescheduleMeeting", "meeting", Fields.MEETING),
  CANCEL_MEETING("cancelMeeting", "meeting", Fields.MEETING),
  RECORD_ATTENDANCE("recordAttendance", "meeting", Fields.MEETING),
  RECORD_MINUTES("recordMinutes", "meeting", Fields.MEETING),
  RESOLVE("resolve", "resolution", Fields.RESOLUTION),
  SETTLE_RESOLUTION("settleResolution", "resolution", Fields.RESOLUTION),
  PLEDGE("pledge", "pledge", Fields.PLEDGE),
  PROPOSE_PLEDGE("proposePledge", "pledge", Fields.PLEDGE),
  OFFER_PLEDGE("offerPledge", "pledge", Fields.PLEDGE),
  ACCEPT_PLEDGE("acceptPledge", "pledge", Fields.PLEDGE),
  DECLINE_PLEDGE("declinePledge", "pledge", Fields.PLEDGE),
  WITHDRAW_PLEDGE("withdrawPledge", "pledge", Fields.PLEDGE),
  RECORD_DELIVERY("recordDelivery", "pledge", Fields.PLEDGE),
  CONFIRM_DELIVERY("confirmDelivery", "pledge", Fields.PLEDGE),
  RATE_PLEDGE("ratePledge", "pledge", Fields.PLEDGE),
  PUBLISH_FROM_TEXT("publishFromText", "listings", "__typename " + Fields.LISTING),
  START_PLAN("startPlan", "plan", Fields.PLAN),
  CANCEL_PLAN("cancelPlan", "plan", Fields.PLAN),
  PROPOSE_PLAN("proposePlan", "plan", Fields.PLAN);

  private final String field;
  private final String subject;
  private final String document;

  Mutation(String field, String subject, String fields) {
    this.field = field;
    this.subject = subject;
    String input = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input";
    this.document =
        """
        mutation ($input: %s!) {
          %s(input: $input) { %s { %s } position errors { code field message conflictsWith } }
        }
        """
            .formatted(input, field, subject, fields);
  }

  /** With the demo token of a role, which has it for every party. */
  public Reply as(Role role, Map<String, ?> input) {
    return by(given().auth().oauth2(Api.token(role)), input);
  }

  public Reply as(Person person, Map<String, ?> input) {
    return by(given().auth().oauth2(person.token()), input);
  }

  /** With whatever headers {@code request} has. */
  public Reply by(RequestSpecification request, Map<String, ?> input) {
    return new Reply(Api.post(request, document, Map.of("input", input)), field, subject);
  }

  private static final class Fields {
    private static final String UNIT =
        "id code version name nameEn aliases kind founded region { code } venue { statedRooms }";
    private static final String ALLIANCE =
        """
        id code version name nameEn kind founded zone dissolved
        region { code } parent { id } lead { id } centre { id }
        """;
    private static final String MEMBERSHIP =
        "id version role since until party { id } alliance { id }";
    private static final String APPLICATION =
        """
        id version kind role since words state stateLabel appliedAt decidedAt reason
        alliance { id } party { id }
        """;
    private static final String ARRANGEMENT =
        "id version code kind state edition name text among { id } replaces { id }";
    private static final String SIGNATURE =
        "id version signedAt withdrawnAt reason party { id } pact { id state }";
    private static final String POST =
        "id version code kind title since until contactName party { id } sentTo { id }";
    private static final String LISTING =
        "id code version title state visibility validity { since until reviewBy }";
    private static final String OFFER =
        LISTING
            + " bookability owners { id } alliances { id } category { code }"
            + " terms { capacity exclusive approval recallNoticeHours }";
    private static final String NEED =
        LISTING + " kind priority due owners { id } quantity { amount remaining }";
    private static final String WINDOW =
        "id version zone rrule firstDay lastDay starts ends exceptDays capacity monthlyPass closed";
    private static final String BLACKOUT = "id version starts ends reason lifted";
    private static final String BOOKING =
        """
        id version state starts ends seriesId passMonth heldUntil reason
        party { id } lines { quantity exclusive offer { id } }
        """;
    private static final String CLAIM =
        """
        id version claimedAt releasedAt redeemedAt
        party { id } wish { id state quantity { amount remaining } }
        """;
    private static final String ROTATION =
        """
        id version code kind name state zone missing alliance { id }
        terms { period firstDay order holders minGap horizon consent topics { zh } }
        """;
    private static final String TURN =
        """
        id version number from to state pinned gap reason
        planned { id } holders { id } officers { holder { id } post { id } }
        """;
    private static final String ROSTER =
        "changed repaired rotation { id state } turns { " + TURN + " }";
    private static final String ABSENCE = "id version from to excused withdrawn party { id }";
    private static final String COVER =
        "id version state reason answer askedBy { id } takenBy { id } turn { " + TURN + " }";
    private static final String SWAP =
        """
        id version state holder { id } withHolder { id }
        turn { id holders { id } } with { id holders { id } }
        """;
    private static final String HANDOVER =
        """
        id version state note links reason remark standing writtenBy { id } acceptedBy { id }
        turn { id } next { id } items { kind title due owner { id } about { id } }
        openNow { kind about { id } }
        """;
    private static final String RECURRING_DAY =
        """
        id version code kind title titleEn state level zone place missing party { id }
        schedule { rrule firstDay until exceptDays onHoliday times { part starts ends } calendar { code } }
        """;
    private static final String RESOLUTION =
        "id version number text due state remark settledAt owner { id } meeting { id state }";
    private static final String MEETING =
        """
        id version day title titleEn state starts ends zone place reason
        party { id } recurringDay { id }
        proceedings {
          agenda { zh en } attendance { state party { id } } minutes { text links }
          resolutions { id number }
        }
        """;
    private static final String PLEDGE =
        """
        id version state by note deliveredOn reason quantity { amount remaining unitOfMeasure }
        need { id quantity { remaining } } offer { id quantity { remaining } }
        provider { id } receiver { id } deliveries { number day amount confirmedAt }
        rating { score words } reported { zh } time { starts ends }
        booking { id state starts ends reason party { id } lines { quantity offer { id } } }
        """;
    private static final String PLAN = "id state done all alliance { id } pledges { id state }";
    private static final String GRANT = "id version issuer subject role partyId revokedAt";
  }
}
