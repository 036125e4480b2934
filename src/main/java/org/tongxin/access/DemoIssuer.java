package org.tongxin.access;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;

/**
 * Signs short-lived tokens for roles, not persons, with a key in the service's own data folder. For
 * trying things out on one's own machine; a service that others can reach has a real issuer.
 */
public final class DemoIssuer {
  /** The issuer claim of its tokens. */
  public static final String ISSUER = "tongxin-demo";

  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final int KEY_BITS = 2048;

  private final RSAPrivateCrtKey key;

  private DemoIssuer(RSAPrivateCrtKey key) {
    this.key = key;
  }

  /** With the key in {@code folder}, made at the first call. */
  public static DemoIssuer in(Path folder) {
    try {
      Path file = Files.createDirectories(folder).resolve("demo-issuer.key");
      if (!Files.exists(file)) {
        makeKey(file);
      }
      byte[] encoded = Base64.getMimeDecoder().decode(Files.readString(file));
      PrivateKey key =
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      return new DemoIssuer((RSAPrivateCrtKey) key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the demo issuer's key cannot be read", e);
    }
  }

  /** The subject claim of a role's tokens. */
  public static String subject(Role role) {
    return "demo-" + role.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** A signed token for {@code role}, good for an hour. */
  public String token(Role role) {
    return Jwt.issuer(ISSUER).subject(subject(role)).expiresIn(LIFETIME).sign(key);
  }

  /** The public half of its key, as base64 of X.509. */
  public String publicKey() {
    try {
      var half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
      return Base64.getEncoder()
          .encodeToString(KeyFactory.getInstance("RSA").generatePublic(half).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void makeKey(Path file) throws IOException, GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(KEY_BITS);
    byte[] encoded = generator.generateKeyPair().getPrivate().getEncoded();
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, Base64.getMimeEncoder().encodeToString(encoded));
  }
}
