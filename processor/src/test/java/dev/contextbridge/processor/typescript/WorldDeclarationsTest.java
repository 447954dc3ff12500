package dev.contextbridge.processor.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.typescript.Options;
import dev.contextbridge.typescript.Program;
import dev.contextbridge.typescript.TypeScript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The declarations of a world's globals, without the DOM library and merged with it. */
class WorldDeclarationsTest {

  private static final String WORLD = resource("contextbridge-world.d.ts");

  private static final String DOCUMENT = resource("contextbridge-document.d.ts");

  private static final String PAGE =
      """
      const found: Element | null = document.querySelector(".note > h2");
      const link: HTMLAnchorElement | null = document.querySelector("a");
      export const href: string = link?.href ?? "";
      export const all: number = document.querySelectorAll("p")[0]!.childNodes.length;
      const made: HTMLDivElement = document.createElement("div");
      made.classList.add("a", "b");
      made.classList = "a b";
      export const same: boolean = made.classList.toggle("a", true) && made.matches(".a");
      made.dataset["id"] = "1";
      export const id: string | undefined = made.dataset["id"];
      made.append("text", document.createTextNode("more"), document.createComment("c"));
      export const child: Node = document.body.insertBefore(made, document.body.firstChild);
      for (const each of document.body.children) each.setAttribute("title", each.tagName);
      for (const each of made.childNodes) export_(each.nodeType === Node.TEXT_NODE);
      made.innerHTML = "<b>x</b>";
      made.insertAdjacentHTML("beforeend", made.outerHTML);
      export const parent: HTMLElement | null = made.closest("body");
      export const heading: boolean = found instanceof HTMLHeadingElement;
      export const owner: Document = made.ownerDocument;
      export const none: Text = new Text("x");
      function export_(is: boolean): boolean {
        return is;
      }
      try {
        made.removeChild(none);
      } catch (e) {
        export_(e instanceof DOMException && e.code === DOMException.NOT_FOUND_ERR);
      }
      // @ts-expect-error
      made.append(1);
      // @ts-expect-error
      made.insertAdjacentHTML("within", "");
      // @ts-expect-error
      made.tagName = "p";
      """;

  private static final String API =
      """
      export interface NotesApi {
        find(id: string): string | null;
      }
      declare global {
        interface Window {
          readonly notes: NotesApi;
        }
        var notes: NotesApi;
      }
      """;

  private static final String USE =
      """
      import "./NotesApi";
      export const same: Window & typeof globalThis = self.window;
      export const found: string | null = window.notes.find("1") ?? notes.find("2");

      const timer: number = setTimeout((a: number, b: string) => console.log(a, b), 5, 1, "x");
      clearTimeout(timer);
      clearTimeout();
      const clock: number = window.setInterval(() => {}, 10);
      clearInterval(clock);
      queueMicrotask(() => console.error("later"));
      // @ts-expect-error
      export const text: string = setTimeout(() => {});

      const buffer: ArrayBuffer = new ArrayBuffer(1);
      export const copy: { a: number } = structuredClone({ a: 1 });
      export const moved: ArrayBuffer = structuredClone(buffer, { transfer: [buffer] });

      const bytes: Uint8Array<ArrayBuffer> = new TextEncoder().encode("x");
      const { read, written } = new TextEncoder().encodeInto("x", bytes);
      export const sum: number = read + written;
      const decoder = new TextDecoder("utf-8", { fatal: true });
      export const decoded: string = decoder.decode(bytes, { stream: true });
      decoder.decode(bytes.buffer);

      const blob: Blob = new Blob(["a", bytes, bytes.buffer, new Blob()], { endings: "native", type: "a/b" });
      const file: File = new File([blob], "name", { lastModified: blob.size });
      const part: Blob = file.slice(-1, 2, file.type + file.name + file.lastModified);
      export const texts: Promise<[string, Uint8Array<ArrayBuffer>, ArrayBuffer]> =
        Promise.all([part.text(), part.bytes(), part.arrayBuffer()]);
      // @ts-expect-error
      new Blob([1]);
      // @ts-expect-error
      new File([]);

      const frame: VideoFrame = new VideoFrame(bytes, {
        format: "NV12",
        codedWidth: 2,
        codedHeight: 2,
        timestamp: 0,
        layout: [{ offset: 0, stride: 2 }],
        visibleRect: { x: 0, y: 0, width: 1, height: 1 },
        colorSpace: { primaries: "bt709", fullRange: null },
      });
      const cropped: VideoFrame = new VideoFrame(frame.clone(), { alpha: "discard", duration: 1 });
      export const layouts: Promise<PlaneLayout[]> = cropped.copyTo(new ArrayBuffer(frame.allocationSize()), {
        rect: cropped.visibleRect ?? undefined,
      });
      export const format: "RGBA" | null = frame.format === "RGBA" ? frame.format : null;
      export const range: boolean | null = frame.colorSpace.fullRange;
      export const frames: VideoFrame[] = structuredClone([frame], { transfer: [frame] });
      frame.close();
      // @ts-expect-error
      new VideoFrame(bytes);

      console.assert(sum > 0, "none");
      console.count();
      console.dir({});
      console.group("numbers");
      console.groupEnd();
      console.time("t");
      console.timeLog("t", 1);
      console.timeEnd("t");
      console.trace();
      // @ts-expect-error
      window.nothing;
      """;

  private static final String ONLY_IN_A_WORLD =
      """
      // @ts-expect-error
      setTimeout("code", 1);
      // @ts-expect-error
      setTimeout((a: number) => {}, 1, "no number");
      // @ts-expect-error
      structuredClone(1, { transfer: [1] });
      // @ts-expect-error
      new Blob([]).stream();
      // @ts-expect-error
      document;
      export {};
      """;

  @Test
  void areCompleteWithoutTheDom() {
    Program program =
        TypeScript.load()
            .check(
                Map.of(
                    "/world/contextbridge-world.d.ts", WORLD,
                    "/world/NotesApi.d.ts", API,
                    "/world/use.ts", USE,
                    "/world/strict.ts", ONLY_IN_A_WORLD),
                Options.ES2022);
    assertThat(program.diagnostics()).isEmpty();
  }

  @Test
  void mergeWithTheDom() {
    Program program =
        TypeScript.load()
            .check(
                Map.of(
                    "/world/contextbridge-world.d.ts", WORLD,
                    "/world/NotesApi.d.ts", API,
                    "/world/use.ts", USE),
                Options.DOM);
    assertThat(program.diagnostics()).isEmpty();
  }

  @Test
  void thoseOfADocumentDescribeTheSameCodeAsTheDom() {
    Map<String, String> files =
        Map.of(
            "/world/contextbridge-world.d.ts", WORLD,
            "/world/contextbridge-document.d.ts", DOCUMENT,
            "/world/page.ts", PAGE);
    assertThat(TypeScript.load().check(files, Options.ES2022).diagnostics()).isEmpty();
    assertThat(TypeScript.load().check(files, Options.DOM).diagnostics()).isEmpty();
  }

  @Test
  void mergeWithACopy() {
    Map<String, String> files =
        Map.of(
            "/one/contextbridge-world.d.ts", WORLD,
            "/one/contextbridge-document.d.ts", DOCUMENT,
            "/two/contextbridge-world.d.ts", WORLD,
            "/two/contextbridge-document.d.ts", DOCUMENT,
            "/two/page.ts", PAGE);
    assertThat(TypeScript.load().check(files, Options.ES2022).diagnostics()).isEmpty();
    assertThat(TypeScript.load().check(files, Options.DOM).diagnostics()).isEmpty();
  }

  @Test
  void haveNoAny() {
    assertThat(WORLD).doesNotContainPattern("\\bany\\b");
    assertThat(DOCUMENT).doesNotContainPattern("\\bany\\b");
  }

  private static String resource(String name) {
    String path = "META-INF/contextbridge/" + name;
    try (InputStream in = WorldDeclarationsTest.class.getClassLoader().getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
