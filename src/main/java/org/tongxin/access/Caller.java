package org.tongxin.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;

/**
 * Who is asking, and what the ledger grants them.
 *
 * @param issuer of the token; empty for anonymous
 * @param subject of the token; empty for anonymous
 */
public record Caller(String issuer, String subject, List<Grant> grants) {
  public static final Caller ANONYMOUS = new Caller("", "", List.of());

  /** A role for one party, or for all where {@code partyId} is null. */
  public record Grant(Role role, @Nullable String partyId) {}

  public Caller {
    grants = List.copyOf(grants);
  }

  public boolean isAnonymous() {
    return subject.isEmpty();
  }

  /** As the journal and the idempotency keys name them. */
  public String actor() {
    return isAnonymous() ? "anonymous" : issuer + "|" + subject;
  }

  public boolean has(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role && grant.partyId() == null);
  }

  public boolean has(Role role, String partyId) {
    return grants.stream()
        .anyMatch(grant ->
            grant.role() == role && (grant.partyId() == null || grant.partyId().equals(partyId)));
  }

  /** Refuses whoever neither coordinates {@code allianceId} nor administers the service. */
  public void requireCoordinatorOf(String allianceId) {
    if (!has(Role.COORDINATOR, allianceId) && !has(Role.ADMINISTRATOR)) {
      throw refused();
    }
  }

  /** Refuses whoever neither acts for {@code partyId} nor administers the service. */
  public void requireActingFor(String partyId) {
    if (!actsFor(partyId)) {
      throw refused();
    }
  }

  /** Whether the caller is the party's liaison, or its coordinator where it is an alliance. */
  public boolean actsFor(String partyId) {
    return has(Role.LIAISON, partyId) || has(Role.COORDINATOR, partyId) || has(Role.ADMINISTRATOR);
  }

  /** Refuses whoever keeps no alliance at all. */
  public void requireCoordinator() {
    if (!hasAnywhere(Role.COORDINATOR) && !has(Role.ADMINISTRATOR)) {
      throw refused();
    }
  }

  public void requireAdministrator() {
    if (!has(Role.ADMINISTRATOR)) {
      throw refused();
    }
  }

  /** Whether the role is granted, for all or for some party. */
  public boolean hasAnywhere(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }

  RuntimeException refused() {
    return isAnonymous()
        ? Refusal.of(Code.UNAUTHENTICATED, "", "需要有效的令牌", "a valid token is needed").asException()
        : Refusal.of(Code.FORBIDDEN, "", "无权进行此操作", "you may not do this").asException();
  }
}
