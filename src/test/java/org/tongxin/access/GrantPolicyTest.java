package org.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody gives more than they have. */
class GrantPolicyTest {

  /** Who has a role for a party gives, for that party, these roles and no others. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "NULL",
      textBlock =
          """
          ADMINISTRATOR, NULL,  MEMBER LIAISON COORDINATOR PARTNER ADMINISTRATOR
          ADMINISTRATOR, a,     ''
          COORDINATOR,   NULL,  MEMBER COORDINATOR PARTNER
          COORDINATOR,   a,     MEMBER COORDINATOR PARTNER
          COORDINATOR,   b,     ''
          LIAISON,       NULL,  MEMBER LIAISON
          LIAISON,       a,     MEMBER LIAISON
          LIAISON,       b,     ''
          PARTNER,       NULL,  ''
          PARTNER,       a,     ''
          MEMBER,        NULL,  ''
          MEMBER,        a,     ''
          """)
  void whoHasARoleGivesForAParty(Role role, @Nullable String party, String gives) {
    var caller = callerWith(new Caller.Grant(role, party));

    assertThat(given(caller, "a")).containsExactlyInAnyOrder(roles(gives));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void nobodyButAnAdministratorGivesARoleForAll(Role role) {
    assertThat(given(callerWith(new Caller.Grant(role, null)), null)).isEmpty();
    assertThat(given(callerWith(new Caller.Grant(role, "a")), null)).isEmpty();
  }

  @Test
  void anAdministratorGivesEveryRoleForAll() {
    var caller = callerWith(new Caller.Grant(Role.ADMINISTRATOR, null));

    assertThat(given(caller, null)).containsExactlyInAnyOrder(Role.values());
  }

  @Test
  void whoHasTwoRolesGivesWhatEitherGives() {
    var caller =
        callerWith(new Caller.Grant(Role.LIAISON, "a"), new Caller.Grant(Role.COORDINATOR, "b"));

    assertThat(given(caller, "a")).containsExactlyInAnyOrder(Role.MEMBER, Role.LIAISON);
    assertThat(given(caller, "b"))
        .containsExactlyInAnyOrder(Role.MEMBER, Role.COORDINATOR, Role.PARTNER);
  }

  @Test
  void whoHasNoRoleGivesNone() {
    assertThat(given(Caller.ANONYMOUS, "a")).isEmpty();
    assertThat(given(callerWith(), "a")).isEmpty();
  }

  private static Caller callerWith(Caller.Grant... grants) {
    return new Caller("issuer", "somebody", List.of(grants));
  }

  private static List<Role> given(Caller caller, @Nullable String party) {
    return Arrays.stream(Role.values())
        .filter(role -> GrantPolicy.allows(caller, role, party))
        .toList();
  }

  private static Role[] roles(String names) {
    return Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .toArray(Role[]::new);
  }
}
