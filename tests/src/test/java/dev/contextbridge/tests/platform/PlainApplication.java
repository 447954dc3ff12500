package dev.contextbridge.tests.platform;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.JsFunction;
import dev.contextbridge.web.Blob;

/** An application without jsoup, for {@link WithoutJsoupTest}: it sends what worlds have. */
final class PlainApplication {
  private PlainApplication() {}

  public static void main(String[] arguments) throws Exception {
    try (ContextBridge bridge = ContextBridge.create()) {
      bridge.preload(
          "require('electron').contextBridge.exposeInMainWorld('hub', {echo: (v) => v, give: ()"
              + " => [new Blob(['b']), new Map([[{a: 1n}, new Date(0)]]), () => 1]})");
      bridge.exposeInMainWorld("java", (JsFunction) values -> values[0]);
      Object made =
          bridge
              .mainWorld()
              .evaluate(
                  """
                  const pixel = {format: 'RGBA', codedWidth: 1, codedHeight: 1, timestamp: 0};
                  const frame = java(hub.echo(new VideoFrame(new Uint8Array(4), pixel)));
                  let thrown;
                  try { java(Object.create(frame)); java(new WeakMap()); } catch (e) { thrown = e; }
                  console.log(frame, hub.give(), structuredClone({frame}));
                  const text = [frame.format, thrown.name, typeof document, typeof Element].join();
                  hub.echo(java(new Blob([text, hub.give()[0]])))
                  """);
      System.out.println("made: " + ((Blob) made).text());
    }
  }
}
