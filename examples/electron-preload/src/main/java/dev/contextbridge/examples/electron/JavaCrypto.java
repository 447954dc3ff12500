package dev.contextbridge.examples.electron;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** {@link Crypto} over the digests of the JDK. */
public final class JavaCrypto implements Crypto {
  private static final Map<String, String> ALGORITHMS =
      new TreeMap<>(
          Map.of(
              "md5", "MD5",
              "sha1", "SHA-1",
              "sha224", "SHA-224",
              "sha256", "SHA-256",
              "sha384", "SHA-384",
              "sha512", "SHA-512"));

  @Override
  public Hash createHash(String algorithm) throws CryptoException {
    String name = ALGORITHMS.get(algorithm.toLowerCase(Locale.ROOT).replace("-", ""));
    if (name == null) {
      throw new CryptoException("Digest method not supported");
    }
    try {
      return new JavaHash(MessageDigest.getInstance(name));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // these belong to every JDK
    }
  }

  @Override
  public List<String> getHashes() {
    return List.copyOf(ALGORITHMS.keySet());
  }

  @Override
  public String randomUUID() {
    return UUID.randomUUID().toString();
  }
}
