package dev.contextbridge.tests.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code DOMException}: as a value of {@code structuredClone}, and as what it throws. */
class ExceptionsTest {
  @RegisterExtension static final TestBridge js = TestBridge.exposing();

  @Test
  void clonesAreExceptionsOfTheSameName() {
    js.execute(
        """
        globalThis.made = new DOMException('why', 'AbortError');
        made.cause = new TypeError('inner');
        globalThis.copy = structuredClone([made])[0];
        """);
    assertThat(js.holds("copy !== made && copy instanceof DOMException")).isTrue();
    assertThat(js.text("[copy.message, copy.code, copy.cause.message].join()"))
        .isEqualTo("why,20,inner");
    assertThat(js.holds("copy.stack === made.stack")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          new DataView(new SharedArrayBuffer(2)) | A view of a SharedArrayBuffer
          detached()                             | A view of a detached ArrayBuffer
          beyond()                               | A view beyond the end of its buffer
          """)
  void viewsThatCannotBeClonedAreTold(String view, String told) {
    js.execute(
        """
        globalThis.detached = () => { const v = new Uint8Array(4); v.buffer.transfer(); return v; };
        globalThis.beyond = () => {
          const buffer = new ArrayBuffer(16, {maxByteLength: 32});
          const v = new DataView(buffer, 8);
          buffer.resize(4);
          return v;
        };
        """);
    assertThat(js.caught("structuredClone({a: " + view + "})"))
        .endsWith(": " + told + " could not be cloned.");
  }
}
