package dev.contextbridge.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.BridgeEvent;
import dev.contextbridge.BridgeException;
import dev.contextbridge.Ipc;
import dev.contextbridge.JsException;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The reference's section "Exposing ipcRenderer", and Java's end of it. */
class IpcTest {
  @RegisterExtension static final JavaLog log = new JavaLog();

  private final TestBridge js = TestBridge.exposing();

  @BeforeEach
  void preload() {
    js.bridge().preload("const {contextBridge, ipcRenderer} = require('electron');");
  }

  @AfterEach
  void close() {
    js.close();
  }

  private Object preload(String script) {
    return js.bridge().isolatedWorld(999).evaluate(script);
  }

  @Test
  void theWholeModuleArrivesEmpty() {
    js.bridge().preload("contextBridge.exposeInMainWorld('ipc', ipcRenderer)");
    assertThat(
            js.run(
                "[Reflect.ownKeys(ipc).length, Object.getPrototypeOf(ipc) === Object.prototype]"))
        .hasToString("[0, true]");
  }

  @Test
  void send() {
    List<List<?>> received = new ArrayList<>();
    Runnable stop = js.bridge().ipc().on("channel", received::add);
    preload("ipcRenderer.send('channel', 1, {a: [2]})");
    preload("ipcRenderer.send('other', 1)");
    stop.run();
    preload("ipcRenderer.send('channel', 'too late')");
    assertThat(received).hasToString("[[1, {a=[2]}]]");
  }

  @Test
  void whatAListenerOfJavaThrowsIsLogged() {
    List<List<?>> received = new ArrayList<>();
    js.bridge()
        .ipc()
        .on(
            "channel",
            args -> {
              throw new IllegalStateException("mine");
            });
    js.bridge()
        .ipc()
        .on(
            "channel",
            args -> {
              throw new AssertionError("mine, too");
            });
    js.bridge().ipc().on("channel", received::add);
    assertThat(preload("ipcRenderer.send('channel', 1)")).isSameAs(JsUndefined.UNDEFINED);
    assertThat(received).hasToString("[[1]]");
    assertThat(log.messages()).contains("a listener of the channel 'channel' failed");
  }

  @Test
  void aMessageThatNobodyCanReceive() {
    try (TestBridge empty = TestBridge.exposing()) {
      empty.bridge().ipc().send("channel", 1);
      empty.bridge().close();
      assertThatThrownBy(() -> empty.bridge().ipc().send("channel", 1))
          .isInstanceOf(BridgeClosedException.class);
    }
  }

  @Test
  void theSameListenerTwiceIsStoppedOneByOne() {
    List<List<?>> received = new ArrayList<>();
    Ipc.Listener listener = received::add;
    Runnable stop = js.bridge().ipc().on("channel", listener);
    Runnable other = js.bridge().ipc().on("channel", listener);
    stop.run();
    stop.run();
    preload("ipcRenderer.send('channel', 1)");
    assertThat(received).hasToString("[[1]]");
    other.run();
    preload("ipcRenderer.send('channel', 2)");
    assertThat(received).hasSize(1);
  }

  @Test
  void theSampleOfTheReference() {
    js.bridge()
        .preload(
            """
            contextBridge.exposeInMainWorld('electron', {
              onMyEventName: (callback) => ipcRenderer.on('MyEventName', (e, ...args) => callback(args))
            })
            """);
    js.execute("window.electron.onMyEventName(data => { window.data = data })");
    js.bridge().ipc().send("MyEventName", "one", List.of(2));
    assertThat(js.run("data")).hasToString("[one, [2]]");
  }

  @Test
  void invoke() {
    js.bridge().ipc().handle("sum", args -> (Integer) args.get(0) + (Integer) args.get(1));
    CompletableFuture<Object> later = new CompletableFuture<>();
    js.bridge().ipc().handle("later", args -> List.of(later, later));
    js.bridge()
        .ipc()
        .handle(
            "fails",
            args -> {
              throw new IllegalStateException("a secret");
            });
    js.bridge()
        .ipc()
        .handle(
            "breaks",
            args -> {
              throw new AssertionError("a secret");
            });
    js.bridge()
        .preload("contextBridge.exposeInMainWorld('invoke', (...a) => ipcRenderer.invoke(...a))");
    assertThat(js.rejection("invoke('breaks')")).hasMessageContaining("failed (ref ");
    assertThat(js.settled("invoke('sum', 1, 2)")).isEqualTo(3);
    js.execute("const pending = invoke('later')");
    later.complete("later");
    assertThat(js.settled("pending.then(([a]) => a)")).isEqualTo("later");
    JsException failure = js.rejection("invoke('fails')");
    assertThat(failure.getMessage()).contains("failed (ref ").doesNotContain("secret");
    assertThat(js.rejection("invoke('none')"))
        .hasMessageContaining("No handler registered for 'none'");
    assertThatThrownBy(() -> js.bridge().ipc().handle("sum", args -> 0))
        .isInstanceOf(BridgeException.class)
        .hasMessageContaining("'sum' has a handler already");
    js.bridge().ipc().removeHandler("sum");
    assertThat(js.rejection("invoke('sum')")).hasMessageContaining("No handler");
  }

  @Test
  void listeners() {
    preload(
        """
        globalThis.seen = [];
        globalThis.a = (e, v) => seen.push(`a${v}`);
        globalThis.b = (e, v) => seen.push(`b${v}`);
        ipcRenderer.on('x', a).once('x', b).on('x', a);
        """);
    js.bridge().ipc().send("x", 1);
    js.bridge().ipc().send("x", 2);
    preload("ipcRenderer.off('x', a)");
    js.bridge().ipc().send("x", 3);
    preload("ipcRenderer.removeAllListeners('x')");
    js.bridge().ipc().send("x", 4);
    preload("ipcRenderer.on('x', a).removeAllListeners()");
    js.bridge().ipc().send("x", 5);
    assertThat(preload("seen.join()")).isEqualTo("a1,b1,a1,a2,a2,a3");
  }

  @Test
  void whatListenersThrowIsReported() {
    preload(
        "ipcRenderer.on('x', () => { throw new Error('first') }).on('x', () => { globalThis.ran = 1"
            + " })");
    js.bridge().ipc().send("x");
    assertThat(preload("ran")).isEqualTo(1);
    assertThat(js.events()).hasSize(1);
    assertThat(js.events().get(0).kind()).isEqualTo(BridgeEvent.Kind.UNCAUGHT_ERROR);
    assertThat(js.events().get(0).error()).hasMessage("first");
  }
}
