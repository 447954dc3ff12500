package dev.contextbridge.tests.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Java hands out as Date, Uint8Array and ArrayBuffer, and that bytes are copied. */
class DatesAndBytesTest {
  @ExposeInMainWorld("data")
  interface Data {
    Instant date();

    byte[] bytes();

    ByteBuffer buffer();

    byte[] echo(byte[] bytes);

    ByteBuffer echoBuffer(ByteBuffer buffer);
  }

  static final class Holder implements Data {
    private Instant date = Instant.EPOCH;
    private byte[] bytes = {};
    private ByteBuffer buffer = ByteBuffer.allocate(0);

    @Override
    public Instant date() {
      return date;
    }

    @Override
    public byte[] bytes() {
      return bytes;
    }

    @Override
    public ByteBuffer buffer() {
      return buffer;
    }

    @Override
    public byte[] echo(byte[] value) {
      bytes = value;
      return value;
    }

    @Override
    public ByteBuffer echoBuffer(ByteBuffer value) {
      buffer = value;
      return value;
    }
  }

  private static final Holder data = new Holder();

  @RegisterExtension
  static final TestBridge js = TestBridge.exposing(DatesAndBytesTest_DataBridge.of(data));

  @RegisterExtension static final JavaLog log = new JavaLog();

  private static Object millisOf(Instant date) {
    data.date = date;
    return js.text("String(data.date().getTime())");
  }

  @Test
  void instantsAreCutToTheMillisecond() {
    assertThat(millisOf(Instant.ofEpochSecond(1, 999_999))).isEqualTo("1000");
    assertThat(millisOf(Instant.ofEpochSecond(1, 1_999_999))).isEqualTo("1001");
    assertThat(millisOf(Instant.ofEpochMilli(-1))).isEqualTo("-1");
    assertThat(millisOf(Instant.parse("1969-12-31T23:59:59.999999999Z"))).isEqualTo("-1");
    assertThat(millisOf(Instant.parse("1582-10-15T00:00:00Z"))).isEqualTo("-12219292800000");
  }

  @Test
  void instantsBeyondADateAreRefused() {
    assertThat(millisOf(Instant.ofEpochMilli(8_640_000_000_000_000L)))
        .isEqualTo("8640000000000000");
    assertThat(millisOf(Instant.ofEpochMilli(-8_640_000_000_000_000L)))
        .isEqualTo("-8640000000000000");
    for (Instant date :
        new Instant[] {
          Instant.MAX,
          Instant.MIN,
          Instant.ofEpochMilli(8_640_000_000_000_001L),
          Instant.ofEpochMilli(-8_640_000_000_000_001L)
        }) {
      data.date = date;
      assertThat(js.error("data.date()"))
          .hasMessage("data.date: result must be within 8.64e15 milliseconds of 1970, got " + date);
    }
  }

  @Test
  void datesAreDatesOfTheWorld() {
    assertThat(js.holds("data.date() instanceof Date && data.date().constructor === Date"))
        .isTrue();
  }

  @Test
  void bytesAreCopiedToJavaScript() {
    data.bytes = new byte[] {1, -1};
    js.execute("globalThis.got = data.bytes(); got[0] = 9;");
    assertThat(data.bytes).containsExactly(1, -1);
    data.bytes[1] = 5;
    assertThat(js.text("got.join() + got.constructor.name + got.buffer.byteLength"))
        .isEqualTo("9,255Uint8Array2");
    assertThat(js.holds("got.buffer instanceof ArrayBuffer && got.byteOffset === 0")).isTrue();
  }

  @Test
  void bytesAreCopiedToJava() {
    js.execute("globalThis.sent = new Uint8Array([1, 2, 3, 4]); data.echo(sent.subarray(1, 3));");
    js.execute("sent[1] = 9");
    assertThat(data.bytes).containsExactly(2, 3);
    data.bytes[1] = 7;
    assertThat(js.text("sent.join()")).isEqualTo("1,9,3,4");
  }

  @Test
  void theRemainingBytesOfABufferCross() {
    data.buffer = ByteBuffer.wrap(new byte[] {0, 1, 2, 3, 4, 5}).position(1).limit(4);
    assertThat(js.text("[...new Uint8Array(data.buffer())].join()")).isEqualTo("1,2,3");
    assertThat(data.buffer.position()).isEqualTo(1);
    assertThat(js.holds("data.buffer() instanceof ArrayBuffer")).isTrue();
  }

  @Test
  void buffersOfEveryKind() {
    byte[] bytes = {1, 2, 3, 4};
    ByteBuffer direct = ByteBuffer.allocateDirect(4).put(bytes).flip();
    ByteBuffer sliced = ByteBuffer.wrap(new byte[] {9, 1, 2, 3, 4, 9}).position(1).limit(5).slice();
    for (ByteBuffer each :
        new ByteBuffer[] {
          direct,
          direct.asReadOnlyBuffer(),
          ByteBuffer.wrap(bytes).asReadOnlyBuffer(),
          ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN),
          sliced
        }) {
      data.buffer = each;
      assertThat(js.text("[...new Uint8Array(data.buffer())].join()"))
          .as("%s", each)
          .isEqualTo("1,2,3,4");
    }
    js.execute("new Uint8Array(data.buffer())[0] = 7");
    assertThat(sliced.get(0)).isEqualTo((byte) 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Int8Array", "DataView", "Date", "Map", "Error", "Promise", "WeakRef"})
  void errorsNameTheClassOfWhatCame(String name) {
    js.execute(
        "globalThis.some = {Int8Array: new Int8Array(2), DataView: new DataView(new"
            + " ArrayBuffer(1)), Date: new Date(), Map: new Map(), Error: new TypeError(), WeakRef:"
            + " new WeakRef({}), Promise: Promise.resolve()}");
    assertThat(js.error("data.echo(some." + name + ")"))
        .hasMessage("data.echo: parameter 'bytes' must be a Uint8Array, got " + name);
  }

  @Test
  void detachedMemoryIsRefused() {
    assertThat(js.caught("const b = new ArrayBuffer(4); b.transfer(); data.echoBuffer(b)"))
        .isEqualTo(
            "TypeError: data.echoBuffer: parameter 'buffer' must be an ArrayBuffer that is not"
                + " detached, got ArrayBuffer");
    assertThat(js.caught("const v = new Uint8Array(4); v.buffer.transfer(); data.echo(v)"))
        .isEqualTo(
            "TypeError: data.echo: parameter 'bytes' must be a Uint8Array over an ArrayBuffer that"
                + " is not detached, got ArrayBuffer");
  }

  @Test
  void memoryThatCanBeResized() {
    js.execute("globalThis.b = new ArrayBuffer(4, {maxByteLength: 16})");
    js.execute("globalThis.v = new Uint8Array(b); b.resize(6); v[5] = 7; data.echo(v);");
    assertThat(data.bytes).containsExactly(0, 0, 0, 0, 0, 7);
    js.execute("globalThis.w = new Uint8Array(b, 4, 2); b.resize(4);");
    assertThat(js.holds("w.length === 0 && data.echo(new Uint8Array(b, 4)).length === 0")).isTrue();
    js.execute("b.resize(3)");
    assertThat(js.caught("data.echo(w)"))
        .isEqualTo(
            "TypeError: data.echo: parameter 'bytes' must be a Uint8Array within its buffer, got"
                + " one beyond its end");
  }

  @Test
  void aMegabyteSurvives() {
    byte[] random = new byte[1 << 20];
    new Random(1).nextBytes(random);
    data.bytes = random.clone();
    js.execute("data.echo(data.bytes())");
    assertThat(data.bytes).isEqualTo(random);
    js.execute("data.echoBuffer(data.bytes().buffer)");
    assertThat(data.buffer).isEqualTo(ByteBuffer.wrap(random));
  }
}
