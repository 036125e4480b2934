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
  REMOVE_PRACTICE("removePracticeAlliance", "alliance", Fields.ALLIANCE);

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
    private static final String GRANT = "id version issuer subject role partyId revokedAt";
  }
}
