package org.tongxin.access;

/** What somebody may be granted, for one party or for all. */
public enum Role {
  /** Sees what its unit's alliances share. */
  MEMBER,
  /** Acts for its unit. */
  LIAISON,
  /** Keeps an alliance. */
  COORDINATOR,
  /** An enterprise that matches needs to offers in alliances that admit it. */
  PARTNER,
  /** Runs the service. */
  ADMINISTRATOR
}
