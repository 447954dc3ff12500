package dev.contextbridge.tests.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.JsException;
import dev.contextbridge.tests.support.TestBridge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Functions that cross in either direction. */
class FunctionsTest {
  private static final Functions functions = new Functions();

  @RegisterExtension
  static final TestBridge js =
      TestBridge.exposing(FunctionsApiBridge.of(functions), TwinApiBridge.of(functions::isKept));

  @BeforeEach
  void forget() {
    functions.received().clear();
  }

  @Test
  void functionOfJavaIsTheSameEachTime() {
    assertThat(js.holds("fns.own() === fns.own()")).isTrue();
    assertThat(js.holds("fns.own() !== fns.strings()")).isTrue();
    assertThat(js.text("fns.own()('text')")).isEqualTo("own text");
  }

  @Test
  void functionOfJavaComesHomeAsTheOriginal() {
    assertThat(js.holds("fns.isOwn(fns.own())")).isTrue();
    assertThat(js.holds("fns.isOwn((v) => fns.own()(v))")).isFalse();
  }

  @Test
  void functionOfJavaScriptIsTheSameEachTime() {
    js.execute("globalThis.f = (v) => v + '!'; fns.keep(f)");
    assertThat(js.holds("fns.isKept(f)")).isTrue();
    assertThat(js.holds("fns.isKept((v) => v + '!')")).isFalse();
    assertThat(functions.keptInJava().apply("hello")).isEqualTo("hello!");
  }

  @Test
  void functionOfJavaScriptIsTheSameWhicheverApiTakesIt() {
    js.execute("globalThis.f = (v) => v; fns.keep(f)");
    assertThat(js.holds("twin.isSame(f)")).isTrue();
    assertThat(js.holds("twin.isSame((v) => v)")).isFalse();
    js.execute("fns.keep(fns.own())");
    assertThat(js.holds("twin.isSame(fns.own())")).isTrue();
  }

  @Test
  void functionOfJavaScriptComesHomeAsTheOriginal() {
    js.execute("globalThis.f = (v) => v; fns.keep(f)");
    assertThat(js.holds("fns.kept() === f")).isTrue();
    assertThat(js.holds("fns.list([f, f, fns.own()]).every((e, i) => e === [f, f, fns.own()][i])"))
        .isTrue();
    assertThat(js.holds("fns.named({name: 'n', function: f}).function === f")).isTrue();
  }

  @Test
  void sameFunctionOfAnotherTypeIsWrappedNotConfused() {
    assertThat(js.caught("fns.numbers(fns.strings())"))
        .isEqualTo(
            "TypeError: fns: function 'accept': parameter 'value' must be a string, got number");
    assertThat(functions.received()).isEmpty();
    assertThat(js.holds("fns.isStrings(fns.strings())")).isTrue();
  }

  @Test
  void functionOfJavaIsFrozenAndNoConstructor() {
    assertThat(js.holds("Object.isFrozen(fns.own())")).isTrue();
    assertThat(js.text("[fns.own().name, fns.own().length].join()")).isEqualTo("apply,1");
    assertThat(js.text("[fns.curried().name, fns.curried().length].join()")).isEqualTo("get,0");
    assertThat(js.caught("new (fns.own())('x')")).startsWith("TypeError: ");
    assertThat(js.caught("class A extends fns.own() {}")).startsWith("TypeError: ");
    assertThat(js.text("fns.own().call({}, 'x') + fns.own().apply(null, ['y'])"))
        .isEqualTo("own xown y");
    assertThat(js.text("fns.own().bind(null)('x')")).isEqualTo("own x");
  }

  @Test
  void thisIsUndefinedInACallback() {
    assertThat(js.text("fns.join(function () { 'use strict'; return typeof this; })"))
        .isEqualTo("undefined");
    assertThat(js.text("fns.join((...all) => all.length + ' ' + all.join())")).isEqualTo("2 a,1");
  }

  @Test
  void anyCallableIsAFunction() {
    assertThat(js.text("fns.join(class { static x = 1 }.constructor === Function ? String : null)"))
        .isEqualTo("a");
    assertThat(js.text("fns.join(String)")).isEqualTo("a");
    assertThat(js.text("fns.join(new Proxy((a, b) => a + b, {}))")).isEqualTo("a1");
    assertThat(js.error("fns.join(class {})").errorClass()).isEqualTo("TypeError");
    assertThat(js.error("fns.join({call() {}})"))
        .hasMessage("fns.join: parameter 'join' must be a function, got object");
  }

  @Test
  void missingFunctions() {
    assertThat(js.holds("fns.maybe(null) === null && fns.maybe() === null")).isTrue();
    assertThat(js.error("fns.keep(null)"))
        .hasMessage("fns.keep: parameter 'function' must be a function, got null");
  }

  @Test
  void functionsThatReturnFunctions() {
    assertThat(js.text("fns.curried()()()")).isEqualTo("inner");
  }

  @Test
  void functionalInterfaceOfOnesOwn() {
    assertThat(
            js.holds(
                "(() => { const f = (id, n) => { globalThis.last = id + n; };"
                    + " return fns.listener(f) === f && last === 'id3' })()"))
        .isTrue();
    assertThat(functions.received()).containsExactly("a listener");
  }

  @Test
  void calledFromAnotherThread() throws ExecutionException {
    js.execute("fns.keep((v) => v + ' there')");
    UnaryOperator<String> kept = functions.keptInJava();
    assertThat(TestBridge.await(CompletableFuture.supplyAsync(() -> kept.apply("from"))))
        .isEqualTo("from there");
  }

  @Test
  void errorOfAFunctionThatJavaCalls() {
    js.execute("fns.keep((v) => { if (v === 'bad') throw new RangeError('no ' + v); return 7; })");
    assertThatThrownBy(() -> functions.keptInJava().apply("bad"))
        .isInstanceOf(JsException.class)
        .hasMessage("no bad");
    assertThatThrownBy(() -> functions.keptInJava().apply("good"))
        .isInstanceOf(JsException.class)
        .hasMessage("fns.keep: result of 'function' must be a string, got number");
    assertThatThrownBy(() -> functions.keptInJava().apply(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be a string, got null");
  }

  @Test
  void callbacksThatCallBack() {
    js.execute("globalThis.nest = (n) => fns.nest(n, nest)");
    assertThat(js.run("nest(0)")).isEqualTo(0);
    assertThat(js.run("nest(30)")).isEqualTo(30);
  }

  @Test
  void nestingTooDeepIsARangeErrorAndEverythingWorksAfterwards() {
    js.execute("globalThis.nest = (n) => fns.nest(n, nest)");
    assertThat(js.caught("nest(5000)")).startsWith("RangeError: ");
    assertThat(js.error("nest(5000)").errorClass()).isEqualTo("RangeError");
    assertThat(js.run("nest(30)")).isEqualTo(30);
    assertThat(js.text("fns.own()('still')")).isEqualTo("own still");
  }

  @Test
  void calledAfterTheBridgeIsClosed() {
    Functions own = new Functions();
    try (TestBridge closed = TestBridge.exposing(FunctionsApiBridge.of(own))) {
      closed.execute("fns.keep((v) => v)");
      assertThat(own.keptInJava().apply("open")).isEqualTo("open");
    }
    assertThatThrownBy(() -> own.keptInJava().apply("closed"))
        .isInstanceOf(BridgeClosedException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void functionOfAnotherBridgeIsAFunctionOfJava() {
    Functions shared = new Functions();
    try (TestBridge one = TestBridge.exposing(FunctionsApiBridge.of(shared));
        TestBridge other = TestBridge.exposing(FunctionsApiBridge.of(shared))) {
      one.execute("globalThis.f = (v) => v + ' of one'; fns.keep(f)");
      assertThat(other.text("fns.kept()('called')")).isEqualTo("called of one");
      assertThat(other.holds("fns.isKept(fns.kept()) && fns.kept() === fns.kept()")).isTrue();
      other.execute("fns.keep(fns.kept())");
      assertThat(one.holds("fns.kept() === f")).isTrue();
      assertThat(other.caught("fns.kept()(7)")).startsWith("TypeError: ");
      one.bridge().close();
      assertThat(other.caught("fns.kept()('called')")).contains("the bridge is closed");
    }
  }
}
