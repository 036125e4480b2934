package org.tongxin;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.tongxin.access.DemoIssuer;
import org.tongxin.access.Role;

/**
 * Somebody with a token of the demo issuer and no right but those that an administrator gave, where
 * the demo roles have theirs for every party.
 */
public record Person(String subject) {

  /** Somebody new, who may do nothing yet. */
  public static Person anybody() {
    return new Person("person-" + UUID.randomUUID());
  }

  /** Somebody new who has one role for one party. */
  public static Person who(Role role, String party) {
    return anybody().and(role, party);
  }

  /** The same person with a role for one more party. */
  public Person and(Role role, String party) {
    Mutation.GRANT_ROLE
        .as(
            Role.ADMINISTRATOR,
            Map.of("issuer", DemoIssuer.ISSUER, "subject", subject, "role", role, "party", party))
        .done();
    return this;
  }

  /** Signed with the demo issuer's own key. */
  public String token() {
    try {
      String key = Files.readString(StoresResource.FOLDER.resolve("demo-issuer.key"));
      byte[] encoded = Base64.getMimeDecoder().decode(key);
      PrivateKey signs =
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      return Jwt.issuer(DemoIssuer.ISSUER)
          .subject(subject)
          .expiresIn(Duration.ofMinutes(10))
          .sign(signs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
