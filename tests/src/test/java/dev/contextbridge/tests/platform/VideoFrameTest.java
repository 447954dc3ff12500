package dev.contextbridge.tests.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code VideoFrame}, by web-platform-tests' {@code webcodecs/videoFrame-construction}. */
class VideoFrameTest {
  @RegisterExtension static final TestBridge js = Frames.in(TestBridge.exposing());

  @Test
  void isAnInterface() {
    assertThat(
            js.run(
                "[VideoFrame.length, VideoFrame.name, String(VideoFrame.prototype),"
                    + " VideoFrame.prototype.copyTo.length,"
                    + " VideoFrame.prototype.allocationSize.length]"))
        .hasToString("[1, VideoFrame, [object VideoFrame], 1, 0]");
    assertThat(js.run("Object.keys(VideoFrame.prototype).sort().join()"))
        .isEqualTo(
            "allocationSize,clone,close,codedHeight,codedRect,codedWidth,colorSpace,copyTo,"
                + "displayHeight,displayWidth,duration,format,timestamp,visibleRect");
    assertThat(js.caught("VideoFrame(make.data, {})")).startsWith("TypeError: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"make.data", "make.data.buffer", "new DataView(make.data.buffer)"})
  void isMadeOfABuffer(String data) {
    assertThat(
            js.run(
                "(({format, codedWidth, codedHeight, displayWidth, displayHeight, timestamp,"
                    + " duration, visibleRect: v, codedRect: c}) => [format, codedWidth,"
                    + " codedHeight, displayWidth, displayHeight, timestamp, duration, v.x, v.y,"
                    + " v.width, v.height, c.x, c.right, c.bottom])(make({}, %s)).join()"
                        .formatted(data)))
        .isEqualTo("I420,4,2,4,2,1234,,0,0,4,2,0,4,2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "I420|12|bt709,bt709,bt709,false",
        "I420A|20|bt709,bt709,bt709,false",
        "I422|16|bt709,bt709,bt709,false",
        "I444|24|bt709,bt709,bt709,false",
        "NV12|12|bt709,bt709,bt709,false",
        "RGBA|32|bt709,iec61966-2-1,rgb,true",
        "RGBX|32|bt709,iec61966-2-1,rgb,true",
        "BGRA|32|bt709,iec61966-2-1,rgb,true",
        "BGRX|32|bt709,iec61966-2-1,rgb,true"
      })
  void hasEachFormat(String format, int size, String colorSpace) {
    String made = "make({format: '%s'}, new Uint8Array(%s))";
    assertThat(js.run("(" + made.formatted(format, size) + ").format")).isEqualTo(format);
    assertThat(js.run("(" + made.formatted(format, size) + ").allocationSize()")).isEqualTo(size);
    assertThat(
            js.run(
                "((c) => [c.primaries, c.transfer, c.matrix, c.fullRange].join())(%s.colorSpace)"
                    .formatted(made.formatted(format, size))))
        .isEqualTo(colorSpace);
    assertThat(js.caught(made.formatted(format, size - 1))).startsWith("TypeError: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "timestamp: -7|f.timestamp|-7",
        "timestamp: '12.9'|f.timestamp|12",
        "duration: 5|f.duration|5",
        "duration: undefined|f.duration|`null`",
        "visibleRect: {x: 2, y: 0, width: 2, height: 2}|f.visibleRect.x + f.visibleRect.width|4",
        "visibleRect: {x: 0, y: 0, width: 1, height: 1}|f.visibleRect.width|1",
        "visibleRect: {x: 0.9, y: 0, width: 1.9, height: 1}|f.visibleRect.width|1",
        "visibleRect: {x: 2, y: 0, width: 2, height: 2}|f.displayWidth|2",
        "displayWidth: 8, displayHeight: 9|f.displayWidth * f.displayHeight|72",
        "displayWidth: 2 ** 32 - 1, displayHeight: 1|f.displayWidth|4294967295",
        "colorSpace: {primaries: 'smpte170m', matrix: 'bt470bg'}|f.colorSpace.primaries|smpte170m",
        "colorSpace: {primaries: 'smpte170m', matrix: 'bt470bg'}|f.colorSpace.transfer|`null`",
        "colorSpace: {fullRange: 1}|f.colorSpace.fullRange|`true`",
        "colorSpace: {}|f.colorSpace.matrix|`null`",
        "codedWidth: 3, codedHeight: 3, format: 'NV12', visibleRect: {x: 2, y: 2, width: 1, height:"
            + " 1}|String(f.allocationSize())|3"
      })
  void takesWhatIsInIt(String init, String read, String expected) {
    assertThat(js.run("String(((f) => %s)(make({%s}, new Uint8Array(20))))".formatted(read, init)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format: 'ABCD'",
        "format: undefined",
        "timestamp: undefined",
        "timestamp: NaN",
        "timestamp: 2 ** 53",
        "duration: -1",
        "codedWidth: undefined",
        "codedHeight: undefined",
        "codedWidth: 0",
        "codedHeight: 0",
        "codedWidth: -4",
        "codedWidth: 2 ** 32 - 1, codedHeight: 2 ** 32 - 1",
        "codedWidth: 2 ** 32",
        "visibleRect: {x: 100, y: 100, width: 1, height: 1}",
        "visibleRect: {x: 0, y: 0, width: 0, height: 2}",
        "visibleRect: {x: 0, y: 0, width: 2, height: 0}",
        "visibleRect: {x: 0, y: 0, width: -100, height: -100}",
        "visibleRect: {x: -2, y: 0, width: 2, height: 2}",
        "visibleRect: {x: 0, y: 0, width: Infinity, height: 2}",
        "visibleRect: {x: NaN, y: 0, width: 2, height: 2}",
        "visibleRect: {x: 1, y: 0, width: 2, height: 2}",
        "visibleRect: {}",
        "visibleRect: 1",
        "displayWidth: 4",
        "displayHeight: 4",
        "displayWidth: 0, displayHeight: 2",
        "displayWidth: 2 ** 32, displayHeight: 2",
        "displayWidth: 2, displayHeight: 2 ** 32",
        "colorSpace: {primaries: 'x'}",
        "colorSpace: 'bt709'",
        "layout: []",
        "layout: [{offset: 0, stride: 4}]",
        "layout: [{offset: 0, stride: 3}, {offset: 8, stride: 2}, {offset: 10, stride: 2}]",
        "layout: [{offset: 0, stride: 4}, {offset: 8, stride: 1}, {offset: 10, stride: 2}]",
        "layout: [{offset: 0, stride: 4}, {offset: 7, stride: 2}, {offset: 10, stride: 2}]",
        "layout: [{offset: 0, stride: 4}, {offset: 8, stride: 2}, {offset: 11, stride: 2}]",
        "layout: [{offset: 0, stride: 4}, {offset: 8, stride: 2}, {stride: 2}]",
        "layout: [{offset: 0, stride: 4}, {offset: 8, stride: 2}, {offset: 10}]",
        "layout: [{offset: 0, stride: 4}, {offset: 8, stride: 2}, {offset: 2 ** 32 - 2, stride:"
            + " 2}]",
        "layout: [{offset: 0, stride: 4}, {offset: 8, stride: 2}, {offset: -1, stride: 2}]"
      })
  void refuses(String init) {
    assertThat(js.caught("make({" + init + "})")).startsWith("TypeError: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "make.data",
        "make.data, null",
        "make.data, {}",
        "{}, {}",
        "null",
        "'x', {}",
        "new Uint8Array(new SharedArrayBuffer(12)), {format: 'I420', codedWidth: 4, codedHeight: 2,"
            + " timestamp: 0}"
      })
  void refusesArguments(String arguments) {
    assertThat(js.caught("new VideoFrame(" + arguments + ")")).startsWith("TypeError: ");
  }

  @Test
  void readsPixelsByTheirLayout() {
    assertThat(
            js.settled(
                "read(make({layout: [{offset: 4, stride: 4}, {offset: 0, stride: 2}, {offset: 2,"
                    + " stride: 2}]}, new Uint8Array([9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8])))"))
        .isEqualTo("0/4 8/2 10/2: 1,2,3,4,5,6,7,8,9,10,11,12");
    assertThat(
            js.settled(
                "read(make({codedWidth: 3, codedHeight: 3}, new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8,"
                    + " 9, 1, 2, 3, 4, 5, 6, 7, 8])))"))
        .isEqualTo("0/3 9/2 13/2: 1,2,3,4,5,6,7,8,9,1,2,3,4,5,6,7,8");
    assertThat(
            js.settled(
                "(() => { const d = make.data.slice(); const f = make({}, d); d.fill(0);"
                    + " return read(f); })()"))
        .isEqualTo("0/4 8/2 10/2: 1,2,3,4,5,6,7,8,9,10,11,12");
  }

  @Test
  void readsMembersInTheOrderOfTheirNames() {
    assertThat(
            js.run(
                """
                const order = [];
                const init = new Proxy(
                  {format: 'I420', codedWidth: 4, codedHeight: 2, timestamp: 0},
                  {get(target, key) { order.push(key); return target[key]; }});
                new VideoFrame(make.data, init);
                order.join()
                """))
        .isEqualTo(
            "codedHeight,codedWidth,colorSpace,displayHeight,displayWidth,duration,format,layout,"
                + "timestamp,visibleRect");
  }

  @Test
  void isMadeOfAnotherFrame() {
    String made =
        "(({timestamp, duration, displayWidth, displayHeight, visibleRect: v, format}) =>"
            + " [timestamp, duration, displayWidth, displayHeight, v.x, v.width, format].join())";
    assertThat(js.run(made + "(new VideoFrame(make({duration: 5})))"))
        .isEqualTo("1234,5,4,2,0,4,I420");
    assertThat(js.run(made + "(new VideoFrame(make(), {timestamp: 1, duration: 456}))"))
        .isEqualTo("1,456,4,2,0,4,I420");
    String right = ", {visibleRect: {x: 2, y: 0, width: 2, height: 2}})";
    assertThat(js.run(made + "(new VideoFrame(make()" + right + ")"))
        .isEqualTo("1234,,2,2,2,2,I420");
    assertThat(
            js.run(
                made + "(new VideoFrame(make({displayWidth: 8, displayHeight: 2})" + right + ")"))
        .isEqualTo("1234,,4,2,2,2,I420");
    assertThat(
            js.run(
                made + "(new VideoFrame(make({displayWidth: 8, displayHeight: 4})" + right + ")"))
        .isEqualTo("1234,,4,4,2,2,I420");
    assertThat(js.run(made + "(new VideoFrame(make(), {displayWidth: 10, displayHeight: 20}))"))
        .isEqualTo("1234,,10,20,0,4,I420");
    assertThat(js.settled("read(new VideoFrame(make()" + right + ")"))
        .isEqualTo("0/2 4/1 5/1: 3,4,7,8,10,12");
  }

  @ParameterizedTest
  @CsvSource({"I420A,I420", "RGBA,RGBX", "BGRA,BGRX", "NV12,NV12", "RGBX,RGBX"})
  void leavesAlphaOut(String format, String opaque) {
    String frame = "make({format: '" + format + "'}, new Uint8Array(32))";
    assertThat(js.run("new VideoFrame(" + frame + ", {alpha: 'keep'}).format")).isEqualTo(format);
    assertThat(js.run("new VideoFrame(" + frame + ", {alpha: 'discard'}).format"))
        .isEqualTo(opaque);
  }

  @Test
  void isNotMadeOfAFrameThatDoesNotFit() {
    assertThat(js.caught("new VideoFrame(closed())")).startsWith("InvalidStateError: ");
    for (String init :
        new String[] {
          "{alpha: 'x'}",
          "{displayWidth: 4}",
          "{displayWidth: 0, displayHeight: 1}",
          "{visibleRect: {x: 1, y: 0, width: 1, height: 1}}",
          "{visibleRect: {x: 0, y: 0, width: 5, height: 1}}",
          "{visibleRect: {x: 0, y: 0, width: 0, height: 1}}",
          "{duration: -1}",
          "1"
        }) {
      assertThat(js.caught("new VideoFrame(make(), " + init + ")"))
          .as(init)
          .startsWith("TypeError: ");
    }
  }
}
