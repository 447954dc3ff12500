package dev.contextbridge.tests.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.JsException;
import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code copyTo} and {@code allocationSize}, by {@code webcodecs/videoFrame-copyTo}. */
class VideoFrameCopyTest {
  private static final String RGBA =
      "make({format: 'RGBA', codedWidth: 2}, new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,"
          + " 13, 14, 15, 16]))";
  private static final String NV12 = "make({format: 'NV12'})";
  private static final String I420A =
      "make({format: 'I420A'}, new Uint8Array([...make.data, 13, 14, 15, 16, 17, 18, 19, 20]))";

  @RegisterExtension static final TestBridge js = Frames.in(TestBridge.exposing());

  private static void copies(String frame, String options, String expected) {
    assertThat(js.settled("read(%s, %s)".formatted(frame, options))).isEqualTo(expected);
    assertThat(js.run("%s.allocationSize(%s)".formatted(frame, options)))
        .isEqualTo(expected.substring(expected.indexOf(':')).split(",", -1).length);
  }

  @Test
  void packsPlanesTightly() {
    copies("make()", "undefined", "0/4 8/2 10/2: 1,2,3,4,5,6,7,8,9,10,11,12");
    copies("make()", "{}", "0/4 8/2 10/2: 1,2,3,4,5,6,7,8,9,10,11,12");
    copies("make()", "{rect: make().codedRect}", "0/4 8/2 10/2: 1,2,3,4,5,6,7,8,9,10,11,12");
    copies(RGBA, "null", "0/8: 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16");
    copies(NV12, "{}", "0/4 8/4: 1,2,3,4,5,6,7,8,9,10,11,12");
    copies(
        "make({format: 'I422'}, new Uint8Array([...make.data, 13, 14, 15, 16]))",
        "{}",
        "0/4 8/2 12/2: 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16");
  }

  @Test
  void placesPlanesAsItIsAsked() {
    copies(
        "make()",
        "{layout: [{offset: 4, stride: 4}, {offset: 0, stride: 2}, {offset: 2, stride: 2}]}",
        "4/4 0/2 2/2: 9,10,11,12,1,2,3,4,5,6,7,8");
    copies(
        "make()",
        "{layout: [{offset: 9, stride: 5}, {offset: 1, stride: 3}, {offset: 5, stride: 3}]}",
        "9/5 1/3 5/3: 0,9,10,0,0,11,12,0,0,1,2,3,4,0,5,6,7,8,0");
    copies(
        I420A,
        "{layout: [{offset: 12, stride: 4}, {offset: 8, stride: 2}, {offset: 10, stride: 2},"
            + " {offset: 0, stride: 4}]}",
        "12/4 8/2 10/2 0/4: 13,14,15,16,17,18,19,20,9,10,11,12,1,2,3,4,5,6,7,8");
    copies(
        NV12,
        "{layout: [{offset: 4, stride: 4}, {offset: 0, stride: 4}]}",
        "4/4 0/4: 9,10,11,12,1,2,3,4,5,6,7,8");
  }

  @Test
  void copiesAPart() {
    String right = "{rect: {x: 2, y: 0, width: 2, height: 2}}";
    copies("make()", right, "0/2 4/1 5/1: 3,4,7,8,10,12");
    copies(NV12, right, "0/2 4/2: 3,4,7,8,11,12");
    copies(RGBA, "{rect: {x: 1, y: 1, width: 1, height: 1}}", "0/4: 13,14,15,16");
    copies(
        "make({visibleRect: {x: 2, y: 0, width: 2, height: 2}})",
        "{}",
        "0/2 4/1 5/1: 3,4,7,8,10,12");
    // Sizes may end inside of a sample, corners may not begin there.
    copies("make()", "{rect: {x: 0, y: 0, width: 3, height: 1}}", "0/3 3/2 5/2: 1,2,3,9,10,11,12");
  }

  @Test
  void leavesTheRestOfTheBufferAlone() {
    assertThat(
            js.settled(
                "(async () => { const d = new Uint8Array(16).fill(99); await make().copyTo(new"
                    + " DataView(d.buffer, 1, 14), {layout: [{offset: 5, stride: 4}, {offset: 0,"
                    + " stride: 2}, {offset: 2, stride: 2}]}); return d.join(); })()"))
        .isEqualTo("99,9,10,11,12,99,1,2,3,4,5,6,7,8,99,99");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{layout: [{offset: 0, stride: 4}]}|TypeError",
        "{layout: [{offset: 0, stride: 1}, {offset: 8, stride: 2}, {offset: 10, stride:"
            + " 2}]}|TypeError",
        "{layout: [{offset: 0, stride: 4}, {offset: 8, stride: 2}, {offset: 2 ** 32 - 2, stride:"
            + " 2}]}|TypeError",
        "{layout: [{offset: 0, stride: 4}, {offset: 4, stride: 2}, {offset: 10, stride:"
            + " 2}]}|TypeError",
        "{layout: 1}|TypeError",
        "{rect: {x: 0, y: 0, width: 4, height: 0}}|TypeError",
        "{rect: {x: 0, y: 0, width: 4, height: 4}}|TypeError",
        "{rect: {x: 1, y: 0, width: 2, height: 2}}|TypeError",
        "{rect: {x: 0, y: 1, width: 2, height: 1}}|TypeError",
        "{rect: {x: NaN, y: 0, width: 2, height: 2}}|TypeError",
        "1|TypeError",
        "{format: 'RGBA'}|NotSupportedError"
      })
  void refusesOptions(String options, String name) {
    assertThat(js.caught("make().allocationSize(" + options + ")"))
        .startsWith(name + ": VideoFrame.allocationSize: ");
    JsException copied = js.rejection("make().copyTo(new Uint8Array(99), " + options + ")");
    assertThat(copied.name()).isEqualTo(name);
    assertThat(copied.getMessage()).contains("VideoFrame.copyTo: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "{}",
        "[]",
        "new Uint8Array(11)",
        "new ArrayBuffer(11)",
        "new SharedArrayBuffer(12)",
        "new ArrayBuffer(12, {maxByteLength: 13})"
      })
  void refusesDestinations(String destination) {
    assertThat(js.rejection("make().copyTo(" + destination + ")").errorClass())
        .isEqualTo("TypeError");
  }

  @Test
  void throwsExceptionsOfTheDom() {
    assertThat(
            js.run(
                """
                const caught = (f) => { try { f(); } catch (e) {
                  return [e.constructor === DOMException, e instanceof Error, e.name, e.code]; } };
                [caught(() => closed().clone()), caught(() => make().allocationSize({format: 'RGBA'})),
                  caught(() => structuredClone(closed())), caught(() => structuredClone(() => 1))]
                  .join(' ')
                """))
        .isEqualTo(
            "true,true,InvalidStateError,11 true,true,NotSupportedError,9"
                + " true,true,DataCloneError,25 true,true,DataCloneError,25");
    assertThat(
            js.settled(
                "closed().copyTo(new Uint8Array(12)).catch((e) => e instanceof DOMException)"))
        .isEqualTo(true);
  }

  @Test
  void refusesClosedFrames() {
    assertThat(js.caught("closed().allocationSize()")).startsWith("InvalidStateError: ");
    assertThat(js.rejection("closed().copyTo(new Uint8Array(12))").name())
        .isEqualTo("InvalidStateError");
    assertThat(
            js.rejection(
                    "(() => { const f = make(); return f.copyTo(new Uint8Array(12), {get rect() {"
                        + " f.close(); }}); })()")
                .name())
        .isEqualTo("InvalidStateError");
    assertThat(
            js.rejection(
                    "(() => { const d = new Uint8Array(12); return make().copyTo(d, {get rect() {"
                        + " structuredClone(d, {transfer: [d.buffer]}); }}); })()")
                .errorClass())
        .isEqualTo("TypeError");
  }
}
