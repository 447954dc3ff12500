package dev.contextbridge.tests.platform;

import dev.contextbridge.tests.support.TestBridge;

/** What the tests of frames have in common. */
final class Frames {
  private Frames() {}

  /** Gives a world `make(init)`, `make.data`, and `read(frame, options)` with all that came out. */
  static TestBridge in(TestBridge js) {
    js.execute(
        """
        globalThis.make = (init = {}, data = make.data) => new VideoFrame(
          data, {format: 'I420', codedWidth: 4, codedHeight: 2, timestamp: 1234, ...init});
        make.data = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        globalThis.closed = (init) => { const frame = make(init); frame.close(); return frame; };
        globalThis.read = async (frame, options, room = frame.allocationSize(options)) => {
          const data = new Uint8Array(room);
          const layout = await frame.copyTo(data, options);
          return `${layout.map((p) => `${p.offset}/${p.stride}`).join(' ')}: ${data.join()}`;
        };
        """);
    return js;
  }
}
