package dev.contextbridge.tests.reference;

import static dev.contextbridge.tests.support.Hub.MAIN;
import static dev.contextbridge.tests.support.Hub.OTHER;
import static dev.contextbridge.tests.support.Hub.PRELOAD;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.BridgeEvent;
import dev.contextbridge.JsException;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The row "Promise" of the reference's table: between two worlds, and through one to a third. */
class WorldPromisesTest {
  private final TestBridge js = Hub.open();

  @AfterEach
  void close() {
    js.close();
  }

  /** Waits for the promise of a script in world 1004. */
  private Object settled(String script) {
    try {
      return TestBridge.await((CompletionStage<?>) js.runIn(OTHER, script));
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private String rejected(String script) {
    return settled("(" + script + ").then(() => 'fulfilled', (e) => `${e.name}: ${e.message}`)")
        .toString();
  }

  @Test
  void resolvedThroughTwoWorlds() {
    js.execute("hub.put('p', Promise.resolve({a: [1n, new Date(5)]}))");
    assertThat(settled("hub.get('p').then((v) => v.a[0] + ' ' + v.a[1].getTime())"))
        .isEqualTo("1 5");
    assertThat(js.runIn(OTHER, "hub.get('p') instanceof Promise")).isEqualTo(true);
  }

  @Test
  void resolvedLaterThroughTwoWorlds() {
    js.execute("hub.put('p', new Promise((resolve) => setTimeout(resolve, 20, 'later')))");
    assertThat(settled("hub.get('p')")).isEqualTo("later");
    js.execute("let finish; hub.put('q', new Promise((resolve) => { finish = resolve; }))");
    js.runIn(OTHER, "globalThis.q = 'waiting'; hub.get('q').then((v) => { q = v; }); 1");
    assertThat(js.runIn(OTHER, "q")).isEqualTo("waiting");
    js.execute("finish('finished')");
    js.idle();
    assertThat(js.runIn(OTHER, "q")).isEqualTo("finished");
  }

  @Test
  void rejectedThroughTwoWorlds() {
    js.execute("hub.put('p', Promise.reject(new RangeError('far', {cause: new Error('near')})))");
    assertThat(
            settled(
                "hub.get('p').catch((e) => [e instanceof RangeError, e.message, e.cause.message,"
                    + " e.constructor === RangeError])"))
        .hasToString("[true, far, near, true]");
    js.execute("hub.put('q', new Promise((_, reject) => setTimeout(reject, 20, 'text')))");
    assertThat(rejected("hub.get('q')")).isEqualTo("Error: text");
  }

  @Test
  void nested() {
    js.execute(
        "hub.put('p', Promise.resolve({inner: Promise.resolve([Promise.reject(new"
            + " Error('deep'))])}))");
    assertThat(rejected("hub.get('p').then((v) => v.inner).then(([p]) => p)"))
        .isEqualTo("Error: deep");
    assertThat(settled("hub.get('p').then((v) => v.inner instanceof Promise)")).isEqualTo(true);
  }

  @Test
  void resolvedWithFunctions() {
    js.execute(
        "globalThis.f = (x) => x + 1; hub.put('p', Promise.resolve({f, g: async (x) => x * 2}))");
    assertThat(settled("hub.get('p').then(async ({f, g}) => [f(1), await g(21)])"))
        .hasToString("[2, 42]");
    js.runIn(OTHER, "hub.get('p').then(({f}) => hub.put('home', f)); 1");
    js.idle();
    assertThat(js.run("hub.get('home') === f")).isEqualTo(true);
  }

  @Test
  void withSomethingThatCannotBeCloned() {
    js.execute(
        "hub.put('p', async () => [new WeakMap()]);"
            + "hub.put('q', async () => { throw new Proxy(new Error('hidden'), {}); })");
    assertThat(rejected("hub.get('p')()"))
        .startsWith("DataCloneError: ")
        .contains("[0] must be data that can be copied, got WeakMap");
    assertThat(rejected("hub.get('q')()")).startsWith("Error: ");
    js.idle();
    assertThat(js.events()).isEmpty();
  }

  @Test
  void asArgumentAndAsResultOfACallback() {
    assertThat(
            js.settled(
                "hub.call(async (p) => (await p) + '!', new Promise((r) => setTimeout(r, 5,"
                    + " 'argument')))"))
        .isEqualTo("argument!");
  }

  @Test
  void anUnhandledRejectionIsReportedOnceByTheWorldThatLeftIt() {
    js.execute("hub.put('p', Promise.reject(new Error('lost')))");
    js.idle();
    assertThat(js.events())
        .extracting(BridgeEvent::worldId, event -> event.error().getMessage())
        .containsExactly(tuple(PRELOAD, "lost"));
    js.runIn(OTHER, "hub.echo(Promise.reject(new Error('lost too'))); 1");
    js.idle();
    assertThat(js.events())
        .extracting(BridgeEvent::worldId, event -> event.error().getMessage())
        .containsExactly(tuple(PRELOAD, "lost"), tuple(OTHER, "lost too"));
  }

  @Test
  void aRejectionThatTheReceiverHandlesIsReportedByNobody() {
    js.execute("hub.put('f', async () => { throw new Error('handled'); })");
    assertThat(rejected("hub.get('f')()")).isEqualTo("Error: handled");
    js.idle();
    assertThat(js.events()).isEmpty();
  }

  @Test
  void aRejectionAtOnceThatIsHandledAcrossTheBridge() {
    js.execute("hub.call((p) => { p.catch(() => {}); }, Promise.reject(new Error('caught')))");
    js.execute("hub.echo(Promise.reject(new Error('caught'))).catch(() => {})");
    js.runIn(
        OTHER,
        "hub.echo(hub.echo(Promise.reject(new Error('caught')))).then(() => {}, () => {}); 1");
    js.idle();
    assertThat(js.events()).isEmpty();
  }

  @Test
  void theSampleOfTheReference() {
    js.bridge()
        .preload(
            "contextBridge.exposeInMainWorld('electron', {myPromises: [Promise.resolve(),"
                + " Promise.reject(new Error('whoops'))], anAsyncFunction: async () => 123})");
    js.execute("electron.myPromises[1].catch((e) => { globalThis.said = e.message; })");
    js.idle();
    assertThat(js.run("said")).isEqualTo("whoops");
    assertThat(js.settled("electron.anAsyncFunction()")).isEqualTo(123);
    assertThat(js.settled("electron.myPromises[0].then((v) => v === undefined)")).isEqualTo(true);
  }

  @Test
  void aPromiseOfAWorldThatWasClosedIsRejected() throws Exception {
    try (TestBridge short_ =
        Hub.in(TestBridge.with(builder -> builder.turnTimeLimit(Duration.ofMillis(1500))))) {
      short_.runIn(OTHER, "hub.put('p', new Promise((resolve) => { globalThis.keep = resolve; }))");
      short_.runIn(OTHER, "hub.put('f', () => 1)");
      CompletionStage<?> waiting = (CompletionStage<?>) short_.run("hub.get('p')");
      short_.execute("globalThis.f = hub.get('f')");
      assertThatThrownBy(() -> short_.runIn(OTHER, "for (;;);"))
          .hasMessageContaining("ran longer than");
      assertThatThrownBy(() -> waiting.toCompletableFuture().get(10, SECONDS))
          .hasCauseInstanceOf(JsException.class);
      assertThat(short_.caught("f()")).contains("was closed");
      assertThat(short_.run("1 + 1")).isEqualTo(2);
    }
  }

  @Test
  void aPromiseOfABridgeThatWasClosedIsRejected() {
    CompletionStage<?> waiting =
        (CompletionStage<?>)
            js.run("globalThis.p = new Promise((r) => { globalThis.keep = r; }); hub.echo(p)");
    js.close();
    assertThatThrownBy(() -> waiting.toCompletableFuture().get(10, SECONDS))
        .hasCauseInstanceOf(BridgeClosedException.class);
    assertThatThrownBy(() -> js.runIn(MAIN, "1")).isInstanceOf(BridgeClosedException.class);
  }
}
