package dev.contextbridge.tests.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeEvent;
import dev.contextbridge.BridgeException;
import dev.contextbridge.JsFunction;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import dev.contextbridge.web.FrameInit;
import dev.contextbridge.web.PixelFormat;
import dev.contextbridge.web.VideoFrame;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Frames on their way between worlds and Java, by WebCodecs' "Transfer and Serialization". */
class FrameCrossingTest {
  @RegisterExtension static final TestBridge js = Frames.in(Hub.open());

  private static VideoFrame frame() {
    ByteBuffer pixel = ByteBuffer.wrap(new byte[] {1, 2, 3, 4});
    return VideoFrame.of(pixel, FrameInit.of(PixelFormat.RGBA, 1, 1, 7));
  }

  @Test
  void crossBetweenWorlds() {
    js.execute("var there = hub.echo({a: [make({duration: 5})]}).a[0]");
    assertThat(
            js.run(
                "[there instanceof VideoFrame, there.format, there.timestamp, there.duration,"
                    + " there.colorSpace.matrix].join()"))
        .isEqualTo("true,I420,1234,5,bt709");
    assertThat(js.settled("read(there)")).isEqualTo("0/4 8/2 10/2: 1,2,3,4,5,6,7,8,9,10,11,12");
    assertThat(js.run("var f = make(); (([a, b]) => a === b && a !== f)(hub.echo([f, f]))"))
        .isEqualTo(true);
    assertThat(js.run("Object.keys(hub.echo(Object.assign(make(), {own: 1})))")).hasToString("[]");
    assertThat(js.run("JSON.stringify(hub.echo(make().visibleRect))"))
        .isEqualTo(
            "{\"x\":0,\"y\":0,\"width\":4,\"height\":2,\"top\":0,\"right\":4,\"bottom\":2,\"left\":0}");
  }

  @Test
  void closingOneClosesNoOther() {
    js.execute("var mine = make(); hub.put('frame', mine); var back = hub.get('frame')");
    js.execute("mine.close()");
    assertThat(js.run("[mine.format, back.format].join()")).isEqualTo(",I420");
    assertThat(js.runIn(Hub.PRELOAD, "kept.frame.format")).isEqualTo("I420");
    js.runIn(Hub.PRELOAD, "kept.frame.close()");
    assertThat(js.settled("read(back)")).isEqualTo("0/4 8/2 10/2: 1,2,3,4,5,6,7,8,9,10,11,12");
    assertThat(js.error("hub.get('frame')").name()).isEqualTo("DataCloneError");
    assertThat(js.error("hub.put('frame', mine)").name()).isEqualTo("DataCloneError");
  }

  @Test
  void closesAndClones() {
    assertThat(
            js.run(
                "(({format, codedWidth, codedHeight, codedRect, visibleRect, displayWidth,"
                    + " displayHeight, timestamp, duration}) => [format, codedWidth, codedHeight,"
                    + " codedRect, visibleRect, displayWidth, displayHeight, timestamp,"
                    + " duration].join())(closed({duration: 5}))"))
        .isEqualTo(",0,0,,,0,0,1234,5");
    assertThat(js.run("closed().close()")).isEqualTo(JsUndefined.UNDEFINED);
    assertThat(js.caught("closed().clone()")).startsWith("InvalidStateError: ");
    assertThat(
            js.run(
                "(() => { const a = make(); const b = a.clone(); a.close(); return b.format;"
                    + " })()"))
        .isEqualTo("I420");
    assertThat(
            js.run(
                "(() => { const a = make(); const b = a.clone(); b.close(); return a.format;"
                    + " })()"))
        .isEqualTo("I420");
    assertThat(js.run("(() => { const a = make(); return a.colorSpace === a.colorSpace; })()"))
        .isEqualTo(true);
  }

  @Test
  void areClonedAndTransferredAsTheStandardSays() {
    assertThat(
            js.run(
                "(() => { const a = make(); const b = structuredClone({a}).a; a.close(); return"
                    + " b.format; })()"))
        .isEqualTo("I420");
    assertThat(
            js.run(
                "(() => { const a = make({duration: 5}); const b = structuredClone([a, a],"
                    + " {transfer: [a]}); return [a.format, b[0].format, b[0] === b[1],"
                    + " b[0].duration, b[0] instanceof VideoFrame].join(); })()"))
        .isEqualTo(",I420,true,5,true");
    assertThat(js.caught("structuredClone(closed())")).startsWith("DataCloneError: ");
    assertThat(js.caught("structuredClone(1, {transfer: [closed()]})"))
        .startsWith("DataCloneError: ");
    assertThat(js.caught("const a = make(); structuredClone(a, {transfer: [a, a]})"))
        .startsWith("DataCloneError: ");
    assertThat(
            js.run(
                "(() => { const a = make(), b = make(); try { structuredClone([a, {get x() {"
                    + " b.close(); }}], {transfer: [a, b]}); } catch (e) { return e.name +"
                    + " a.format; } })()"))
        .as("all are moved, or none")
        .isEqualTo("DataCloneErrorI420");
  }

  @Test
  void crossToJavaAndBack() {
    VideoFrame given = (VideoFrame) js.run("var one = make(); one");
    js.execute("one.close()");
    assertThat(given.format()).isEqualTo(PixelFormat.I420);
    assertThat(given.planes().get(1).bytes().get(0)).isEqualTo((byte) 9);
    given.close();
    VideoFrame mine = frame();
    js.bridge().exposeInMainWorld("take", (JsFunction) arguments -> mine);
    js.execute("var taken = take()");
    mine.close();
    assertThat(js.settled("read(taken)")).isEqualTo("0/4: 1,2,3,4");
    assertThat(js.error("take()").getMessage())
        .contains("must be a VideoFrame that is open, got one that is closed");
    VideoFrame exposed = frame();
    js.bridge().exposeInMainWorld("frozen", Map.of("frames", List.of(exposed)));
    exposed.close();
    assertThat(js.run("frozen.frames[0].format + Object.isFrozen(frozen.frames[0])"))
        .isEqualTo("RGBAtrue");
    assertThatThrownBy(() -> js.bridge().exposeInMainWorld("late", exposed))
        .hasMessageContaining("a VideoFrame that is open");
  }

  @Test
  void leaksAreReportedWhenTheBridgeCloses() {
    TestBridge own = Frames.in(Hub.open());
    try (own) {
      own.execute(
          "var f = make(); var g = f.clone(); hub.put('f', f); f.close(); f.close();"
              + " structuredClone(g).close(); var h = new VideoFrame(g); structuredClone(h,"
              + " {transfer: [h]})");
      own.runIn(Hub.OTHER, "hub.get('f').close()");
      assertThat(own.events()).isEmpty();
    }
    assertThat(own.events())
        .extracting(BridgeEvent::worldId, BridgeEvent::kind, event -> event.error().getMessage())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                0,
                BridgeEvent.Kind.LEAKED_FRAMES,
                "2 VideoFrames were never closed in the main world"),
            org.assertj.core.groups.Tuple.tuple(
                999, BridgeEvent.Kind.LEAKED_FRAMES, "1 VideoFrame was never closed in world 999"));
    assertThat(own.events()).allMatch(event -> event.error() instanceof BridgeException);
  }

  @Test
  void whoeverClosesItsFramesIsNotReported() {
    TestBridge own = Frames.in(Hub.open());
    try (own) {
      own.execute("var f = make(); var g = hub.echo(f); f.close(); g.close()");
      own.execute("try { make({codedWidth: 0}) } catch {} try { closed().clone() } catch {}");
      own.runIn(Hub.PRELOAD, "1");
    }
    assertThat(own.events()).extracting(BridgeEvent::worldId).containsExactly(999);
  }
}
