package dev.contextbridge.tests.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.JsFunction;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import dev.contextbridge.web.Blob;
import dev.contextbridge.web.File;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Blobs on their way between worlds and Java. */
class BlobCrossingTest {
  private static final long GIB = 1L << 30;

  @RegisterExtension static final TestBridge js = Hub.open();
  @RegisterExtension static final JavaLog log = new JavaLog();
  @TempDir static Path folder;

  private static Blob blob(String text) {
    return Blob.of(text.getBytes(StandardCharsets.UTF_8), "text/plain");
  }

  private static void expose(String key, Object value) {
    js.bridge().exposeInMainWorld(key, value);
  }

  @Test
  void crossBetweenWorlds() {
    assertThat(js.settled("hub.echo({a: [new Blob(['x', 'y'])]}).a[0].text()")).isEqualTo("xy");
    assertThat(js.run("hub.echo(new Blob(['x'], {type: 'a/b'})).type")).isEqualTo("a/b");
    assertThat(
            js.run("var b = new Blob(['x']); (([c, d]) => c === d && c !== b)(hub.echo([b, b]))"))
        .isEqualTo(true);
    assertThat(js.run("hub.echo(b) instanceof Blob && hub.call((v) => v instanceof Blob, b)"))
        .isEqualTo(true);
    assertThat(
            js.run(
                "hub.give('new Blob() instanceof Blob') && hub.give('new Blob()') instanceof Blob"))
        .isEqualTo(true);
    assertThat(
            js.run(
                "var f = hub.echo(new File([b], 'n', {lastModified: 5})); [f instanceof File,"
                    + " f.name, f.lastModified]"))
        .hasToString("[true, n, 5]");
    assertThat(js.run("Object.keys(hub.echo(Object.assign(b, {own: 1})))")).hasToString("[]");
    assertThat(js.settled("hub.echo(Promise.resolve(new Blob(['later']))).then((v) => v.text())"))
        .isEqualTo("later");
    assertThat(js.settled("[...hub.echo(new Map([[new Blob(['key']), 1]])).keys()][0].text()"))
        .isEqualTo("key");
  }

  @Test
  void crossToJavaAndBack() throws IOException {
    Blob made = (Blob) js.run("new Blob(['h\u00e9'], {type: 'a/b'})");
    assertThat(made.text()).isEqualTo("h\u00e9");
    assertThat(made.type()).isEqualTo("a/b");
    assertThat(js.run("new File(['x'], 'n', {lastModified: 5})"))
        .isInstanceOfSatisfying(
            File.class,
            file -> {
              assertThat(file.name()).isEqualTo("n");
              assertThat(file.lastModified()).isEqualTo(Instant.ofEpochMilli(5));
            });
    Blob mine = blob("mine");
    expose("given", Map.of("blob", mine, "file", mine.named("n", Instant.MAX)));
    assertThat(js.run("given.blob")).isSameAs(mine);
    assertThat(js.settled("given.file.text()")).isEqualTo("mine");
    assertThat(js.run("given.file.lastModified > Date.now() && Object.isFrozen(given.blob)"))
        .isEqualTo(true);
    expose(
        "join", (JsFunction) blobs -> Blob.join(List.of((Blob) blobs[0], (Blob) blobs[1]), "A/b"));
    assertThat(js.settled("join(new Blob(['x']), given.blob).text()")).isEqualTo("xmine");
  }

  @Test
  void areClonedAsTheStandardSays() {
    assertThat(
            js.run(
                "var c = structuredClone({b: new Blob(['x'], {type: 'a/b'})}).b; [c.type,"
                    + " c.size, c.constructor === Blob]"))
        .hasToString("[a/b, 1, true]");
    assertThat(js.run("structuredClone(new File([], 'n')).name")).isEqualTo("n");
    assertThat(
            js.run(
                "var d = new Blob(); var l = structuredClone([d, d]); l[0] === l[1] && l[0]"
                    + " !== d"))
        .isEqualTo(true);
  }

  @Test
  void passThreeWorldsWithoutACopy() throws IOException {
    Path file = folder.resolve("large");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(GIB);
      sparse.seek(GIB - 3);
      sparse.write(new byte[] {'e', 'n', 'd'});
    }
    Blob large = Blob.of(file, "video/mp4");
    expose("takeLarge", (JsFunction) arguments -> large);
    js.bridge().exposeInIsolatedWorld(Hub.OTHER, "toJava", (JsFunction) arguments -> arguments[0]);
    js.execute("hub.put('large', takeLarge()); globalThis.tail = null");
    Object there = js.runIn(Hub.OTHER, "const large = hub.get('large'); toJava(large)");
    assertThat(there).isInstanceOf(Blob.class);
    assertThat(((Blob) there).size()).isEqualTo(GIB);
    js.runIn(
        Hub.OTHER,
        "hub.put('tail', new Blob([large, large]).slice(GIB - 3, -GIB))"
            .replace("GIB", "(2 ** 30)"));
    assertThat(js.settled("hub.get('tail').text()")).isEqualTo("end");
    assertThat(js.rejection("hub.get('large').arrayBuffer()"))
        .hasMessage(
            "Blob.arrayBuffer: the size must be within the transfer limit of 268435456 bytes, got"
                + " 1073741824");
  }

  @Test
  void areReadWhenTheyAreNeeded() throws IOException {
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger closed = new AtomicInteger();
    Blob lazy =
        Blob.of(
            5,
            () -> {
              opened.incrementAndGet();
              return new ByteArrayInputStream("hello and more".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                  closed.incrementAndGet();
                }
              };
            },
            "");
    expose("takeLazy", (JsFunction) arguments -> lazy);
    js.execute("globalThis.part = new Blob(['>', hub.echo(takeLazy()).slice(1, 4)])");
    assertThat(opened).hasValue(0);
    assertThat(js.settled("part.text()")).isEqualTo(">ell");
    assertThat(js.settled("part.text()")).isEqualTo(">ell");
    assertThat(opened).hasValue(2);
    assertThat(closed).hasValue(2);
    assertThat(lazy.text()).isEqualTo("hello");
  }

  @Test
  void failToBeReadAsTheStandardSays() throws IOException {
    Path file = folder.resolve("changing");
    Files.writeString(file, "before");
    Blob blob = Blob.of(file, "");
    expose("takeChanging", (JsFunction) arguments -> blob);
    assertThat(js.settled("takeChanging().text()")).isEqualTo("before");
    Files.setLastModifiedTime(file, FileTime.fromMillis(5));
    for (String read : List.of("text", "bytes", "arrayBuffer")) {
      assertThat(js.rejection("takeChanging()." + read + "()"))
          .hasMessage("Blob." + read + ": the bytes cannot be read")
          .extracting("name")
          .isEqualTo("NotReadableError");
    }
    assertThat(
            js.settled(
                "takeChanging().text().catch((e) => e instanceof DOMException && e.code === 0)"))
        .isEqualTo(true);
    assertThatThrownBy(blob::bytes)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has changed since");
    Blob broken = Blob.of(9, () -> new ByteArrayInputStream(new byte[4]), "");
    expose("takeBroken", (JsFunction) arguments -> broken);
    assertThat(js.rejection("takeBroken().bytes()").name()).isEqualTo("NotReadableError");
    Blob failing =
        Blob.of(
            1,
            () -> {
              throw new IllegalStateException("/secret/path");
            },
            "");
    expose("takeFailing", (JsFunction) arguments -> failing);
    assertThat(js.rejection("takeFailing().text()").getMessage()).doesNotContain("secret");
  }

  @Test
  void areMadeByJava() throws IOException {
    byte[] bytes = {'a', 'b', 'c', 'd'};
    Blob blob = Blob.of(bytes, "A/B");
    bytes[0] = 'x';
    assertThat(blob.text()).isEqualTo("abcd");
    assertThat(blob.type()).isEqualTo("a/b");
    blob.bytes()[0] = 'x';
    Blob part = blob.slice(1, 3, "\u00e9");
    assertThat(part.text() + part.type() + part.size()).isEqualTo("bc2");
    Blob joined = Blob.join(List.of(part, blob.slice(4, 4, ""), blob), "").slice(1, 4, "");
    assertThat(joined.text()).isEqualTo("cab");
    try (InputStream stream = joined.stream()) {
      assertThat(stream.read()).isEqualTo('c');
      assertThat(stream.readAllBytes()).containsExactly('a', 'b');
      assertThat(stream.read()).isEqualTo(-1);
    }
    assertThat(Blob.join(List.of(), "").bytes()).isEmpty();
    assertThatThrownBy(() -> blob.slice(3, 5, "")).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> blob.slice(3, 2, "")).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Blob.of(folder, "")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Blob.of(folder.resolve("none"), "")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Blob.of(-1, InputStream::nullInputStream, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Blob.of(3 * GIB, InputStream::nullInputStream, "").bytes())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not fit");
    assertThat(blob.named("n", Instant.EPOCH)).hasToString("File(n, 4 bytes)");
    assertThat(blob).hasToString("Blob(4 bytes, a/b)");
  }
}
