package dev.contextbridge.examples.electron;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code node:crypto}, as a preload script sees it. */
@Timeout(60)
class CryptoTest {
  private static final ContextBridge BRIDGE = bridge();

  private static ContextBridge bridge() {
    // region module
    ContextBridge bridge =
        ContextBridge.builder()
            .preloadModule("node:crypto", CryptoBridge.type(), new JavaCrypto())
            .build();
    // endregion
    return bridge;
  }

  @AfterAll
  static void close() {
    BRIDGE.close();
  }

  private static Object run(String script) {
    return BRIDGE
        .isolatedWorld(999)
        .evaluate("(() => { const crypto = require('crypto'); " + script + " })()");
  }

  private static String error(String code) {
    return run("try { %s; return 'nothing' } catch (e) { return e.message }".formatted(code))
        .toString();
  }

  @ParameterizedTest
  @CsvSource({
    "md5, 900150983cd24fb0d6963f7d28e17f72",
    "sha1, a9993e364706816aba3e25717850c26c9cd0d89d",
    "SHA256, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "sha-512, ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
  })
  void digestsOfAbc(String algorithm, String expected) {
    assertThat(
            run("return crypto.createHash('%s').update('abc').digest('hex')".formatted(algorithm)))
        .isEqualTo(expected);
  }

  @Test
  void updatesChain() {
    assertThat(
            run(
                "const hash = crypto.createHash('sha1'); if (hash.update('a') !== hash) return"
                    + " 'another'; return hash.update(new Uint8Array([98])).update(new"
                    + " Uint8Array([99]).buffer).digest('hex') ==="
                    + " crypto.createHash('sha1').update('abc').digest('hex')"))
        .isEqualTo(true);
  }

  @Test
  void encodings() {
    assertThat(
            run(
                "const md5 = (...args) => crypto.createHash('md5').update(...args);return"
                    + " [md5('abc').digest('base64'), md5('YWJj', 'base64').digest('base64url'),"
                    + " md5('616263', 'hex').digest('hex'), md5('\\u00e9', 'latin1').digest('hex')"
                    + " === md5(new Uint8Array([0xe9])).digest('hex')]"))
        .hasToString(
            "[kAFQmDzST7DWlj99KOF/cg==, kAFQmDzST7DWlj99KOF_cg,"
                + " 900150983cd24fb0d6963f7d28e17f72, true]");
  }

  @Test
  void bytesWithoutAnEncoding() {
    assertThat(
            run(
                "const d = crypto.createHash('sha256').update('abc').digest();"
                    + " return [d instanceof Uint8Array, d.length, d[0]]"))
        .hasToString("[true, 32, 186]");
  }

  @Test
  void randomUuids() {
    assertThat((String) run("return crypto.randomUUID()"))
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    assertThat(run("return crypto.randomUUID() === crypto.randomUUID()")).isEqualTo(false);
  }

  @Test
  void everyListedHashWorks() {
    assertThat(
            run(
                "return crypto.getHashes().every((h) => crypto.createHash(h).digest().length >"
                    + " 15)"))
        .isEqualTo(true);
  }

  @Test
  void errors() {
    assertThat(error("crypto.createHash('md2')")).endsWith("Digest method not supported");
    assertThat(error("crypto.createHash()")).contains("must be a string, got undefined");
    assertThat(error("crypto.createHash('md5').update(1)"))
        .contains("The \"data\" argument must be a string");
    assertThat(error("crypto.createHash('md5').update('x', 'klingon')"))
        .endsWith("Unknown encoding: klingon");
    assertThat(error("crypto.createHash('md5').update('x', 'hex')"))
        .endsWith("The \"data\" argument is no hex");
    assertThat(error("const h = crypto.createHash('md5'); h.digest(); h.digest()"))
        .endsWith("Digest already called");
    assertThat(error("const h = crypto.createHash('md5'); h.digest(); h.update('x')"))
        .endsWith("Digest already called");
    assertThat(
            run(
                "const h = crypto.createHash('md5'); try { h.digest('x') } catch {} return"
                    + " h.digest('hex')"))
        .isEqualTo("d41d8cd98f00b204e9800998ecf8427e");
  }
}
