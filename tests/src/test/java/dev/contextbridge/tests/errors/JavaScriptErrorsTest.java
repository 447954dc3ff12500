package dev.contextbridge.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.Codec;
import dev.contextbridge.JsException;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Errors of JavaScript in Java, and home again. */
class JavaScriptErrorsTest {
  private static final Failing failing = new Failing();

  @RegisterExtension static final TestBridge js = TestBridge.exposing(ErrorsApiBridge.of(failing));

  @RegisterExtension static final JavaLog log = new JavaLog();

  @Test
  void standardErrorsKeepTheirClass() {
    for (String name :
        List.of(
            "Error",
            "TypeError",
            "RangeError",
            "SyntaxError",
            "ReferenceError",
            "URIError",
            "EvalError")) {
      JsException error = js.error("throw new " + name + "('what happened')");
      assertThat(error.errorClass()).isEqualTo(name);
      assertThat(error.name()).isEqualTo(name);
      assertThat(error).hasMessage("what happened").hasNoCause();
    }
  }

  @Test
  void errorsOfTheEngine() {
    assertThat(js.error("undefined.x").errorClass()).isEqualTo("TypeError");
    assertThat(js.error("missing").errorClass()).isEqualTo("ReferenceError");
    assertThat(js.error("new Array(-1)").errorClass()).isEqualTo("RangeError");
    JsException syntax = js.error("let = = 1");
    assertThat(syntax.errorClass()).isEqualTo("SyntaxError");
    assertThat(syntax.getMessage()).contains("script.js:1");
  }

  @Test
  void customClasses() {
    JsException error =
        js.error(
            "class HttpError extends RangeError { get name() { return 'HttpError'; }"
                + " status = 404; } throw new HttpError('not found')");
    assertThat(error.errorClass()).isEqualTo("RangeError");
    assertThat(error.name()).isEqualTo("HttpError");
    assertThat(error).hasMessage("not found");
  }

  @Test
  void stackHasFramesOfJavaScriptOnly() {
    js.error("function inner() { throw new Error('x'); }\nnotes.call(() => inner())");
    String stack = ((JsException) failing.caught()).jsStack();
    assertThat(stack).contains("Error: x", "inner", "script.js:1").doesNotContain(".java", "/");
    assertThat(js.error("throw new Error('y')").jsStack())
        .isEqualTo("Error: y\n    at script.js:1:7");
  }

  @Test
  void causes() {
    JsException error =
        js.error("throw new TypeError('outer', {cause: new RangeError('inner', {cause: 'text'})})");
    JsException cause = (JsException) error.getCause();
    assertThat(cause).hasMessage("inner");
    assertThat(cause.errorClass()).isEqualTo("RangeError");
    assertThat(cause.getCause()).hasMessage("text").hasNoCause();
  }

  @Test
  void causeThatIsItsOwnCauseEnds() {
    JsException error = js.error("{ const e = new Error('again'); e.cause = e; throw e }");
    int depth = 0;
    for (Throwable each = error; each != null; each = each.getCause()) {
      depth++;
    }
    assertThat(depth).isBetween(2, 20);
  }

  @Test
  void valuesThatAreNoErrors() {
    assertThat(js.error("throw 'just text'")).hasMessage("just text");
    assertThat(js.error("throw 42")).hasMessage("42");
    assertThat(js.error("throw null")).hasMessage("null");
    assertThat(js.error("throw undefined")).hasMessage("undefined");
    assertThat(js.error("throw 5n")).hasMessage("5");
    assertThat(js.error("throw Symbol('s')")).hasMessage("Symbol(s)");
    JsException object = js.error("throw {message: 'in an object', toString() { throw 1; }}");
    assertThat(object).hasMessage("a thrown object");
    assertThat(object.errorClass()).isEqualTo("Error");
    assertThat(object.jsStack()).isEmpty();
  }

  @Test
  void thrownPromiseOrFunction() {
    assertThat(js.error("throw () => 1")).hasMessage("a thrown function");
    assertThat(js.error("throw [1]")).hasMessage("a thrown array");
  }

  @Test
  void errorOfACallbackReachesTheImplementation() {
    js.error("notes.call(() => { throw new RangeError('mine') })");
    JsException caught = (JsException) failing.caught();
    assertThat(caught.errorClass()).isEqualTo("RangeError");
    assertThat(caught).hasMessage("mine");
  }

  @Test
  void errorThatAnImplementationLetsThroughComesHomeAsTheSameClass() {
    assertThat(
            js.text(
                """
                (() => {
                  class Custom extends TypeError { name = 'Custom'; code = 7; }
                  try {
                    notes.call(() => { throw new Custom('mine', {cause: new URIError('why')}) });
                  } catch (e) {
                    return [e.constructor === TypeError, e.name, e.message, e.code,
                      e.cause.constructor === URIError, e.cause.message].join();
                  }
                })()
                """))
        .isEqualTo("true,Custom,mine,,true,why");
    assertThat(log.records()).isEmpty();
  }

  @Test
  void wrongResultOfACallbackIsATypeErrorOnBothSides() {
    JsException error = js.error("notes.call(() => 7)");
    String message = "notes.call: result of 'function' must be a string, got number";
    assertThat(error).hasMessage(message);
    assertThat(failing.caught()).hasMessage(message);
    assertThat(((JsException) failing.caught()).errorClass()).isEqualTo("TypeError");
  }

  @Test
  void rejectedPromise() {
    JsException error = js.rejection("Promise.reject(new RangeError('no'))");
    assertThat(error.errorClass()).isEqualTo("RangeError");
    assertThat(error).hasMessage("no");
    assertThat(js.rejection("(async () => { throw 'text' })()")).hasMessage("text");
    assertThat(js.rejection("notes.awaited(Promise.reject(new TypeError('through')))"))
        .hasMessage("through");
  }

  @Test
  void rejectionThroughJavaKeepsItsClass() {
    assertThat(
            js.settled(
                "notes.awaited(Promise.reject(new RangeError('r')))"
                    + ".catch((e) => `${e.constructor === RangeError} ${e.message}`)"))
        .isEqualTo("true r");
  }

  @Test
  void errorIsDataWhenItIsNotThrown() {
    JsException value = (JsException) js.run("new RangeError('a value')");
    assertThat(value.errorClass()).isEqualTo("RangeError");
    assertThat(value).hasMessage("a value");
  }

  @Test
  void hostileErrors() {
    assertThat(
            js.error("throw Object.defineProperty(new Error('x'), 'message', {get() { throw 1 }})"))
        .hasMessage("");
    assertThat(js.error("{ const e = new Error('x'); e.name = {}; throw e }").name())
        .isEqualTo("Error");
    assertThat(js.error("{ const e = new Error('x'); e.stack = 5; throw e }").jsStack()).isEmpty();
    assertThat(js.error("throw new Error('x'.repeat(1e6))").getMessage()).hasSizeLessThan(20_000);
    assertThat(js.error("throw new Proxy(new Error('x'), {get() { throw 1 }})")).isNotNull();
  }

  @Test
  void wrongTypeOfAResult() {
    assertThatThrownBy(() -> js.world().evaluate("7", Codec.string()))
        .isInstanceOf(JsException.class)
        .hasMessage("evaluate: result must be a string, got number");
  }

  @Test
  void errorOfTheApplicationsOwnMaking() {
    failing.failWith(new JsException("RangeError", "Mine", "made in Java", "", null));
    assertThat(
            js.text(
                "(() => { try { notes.remove('x') } catch (e) {"
                    + " return `${e.constructor === RangeError} ${e}` } })()"))
        .isEqualTo("true Mine: made in Java");
    failing.failWith(new JsException("NoSuchClass", "Mine", "made in Java", "", null));
    assertThat(js.error("notes.remove('x')")).hasMessage("made in Java");
  }
}
