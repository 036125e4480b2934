package org.tongxin.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may give which role to whom. Nobody gives more than they have: an administrator gives any
 * role; who keeps an alliance lets others keep it, see it and match in it; who acts for a unit lets
 * others act for it and see for it. Nobody but an administrator gives a role for all.
 */
final class GrantPolicy {
  private static final Set<Role> OF_A_COORDINATOR =
      Set.of(Role.COORDINATOR, Role.MEMBER, Role.PARTNER);
  private static final Set<Role> OF_A_LIAISON = Set.of(Role.LIAISON, Role.MEMBER);

  private GrantPolicy() {}

  static boolean allows(Caller caller, Role role, @Nullable String partyId) {
    if (caller.has(Role.ADMINISTRATOR)) {
      return true;
    }
    return partyId != null
        && ((caller.has(Role.COORDINATOR, partyId) && OF_A_COORDINATOR.contains(role))
            || (caller.has(Role.LIAISON, partyId) && OF_A_LIAISON.contains(role)));
  }
}
