package dev.contextbridge.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.JsException;
import dev.contextbridge.tests.errors.ErrorsApi.MuchTooLargeException;
import dev.contextbridge.tests.errors.ErrorsApi.NoSuchNoteException;
import dev.contextbridge.tests.errors.ErrorsApi.TooLargeException;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Exceptions of Java in JavaScript. */
class JavaErrorsTest {
  private static final Failing failing = new Failing();

  @RegisterExtension static final TestBridge js = TestBridge.exposing(ErrorsApiBridge.of(failing));

  @RegisterExtension static final JavaLog log = new JavaLog();

  @BeforeAll
  static void define() {
    js.run(
        """
        function caught(f) {
          try { f(); } catch (e) { return e; }
        }
        /** Everything that can be read of an error. */
        function all(e) {
          const texts = [String(e), e.name, e.message, e.stack, JSON.stringify(e)];
          for (let o = e; o !== null; o = Object.getPrototypeOf(o)) {
            for (const k of Reflect.ownKeys(o)) texts.push(String(k), String(e[k]));
          }
          return texts.join('\\n');
        }
        """);
  }

  private static TooLargeException tooLarge() {
    return new TooLargeException(5, 1L << 40, List.of("a", "b"), Optional.of("cut it"));
  }

  @Test
  void declaredExceptionCrossesByNameWithItsFields() {
    failing.failWith(tooLarge());
    assertThat(
            js.run(
                "(({name, message, limit, size, parts, hint}) => ({name, message, limit, size,"
                    + " parts, hint}))(caught(() => notes.save('x')))"))
        .isEqualTo(
            Map.of(
                "name",
                "TooLarge",
                "message",
                "larger than 5",
                "limit",
                5,
                "size",
                1099511627776.0,
                "parts",
                List.of("a", "b"),
                "hint",
                "cut it"));
    assertThat(log.records()).isEmpty();
  }

  @Test
  void declaredExceptionIsAnErrorOfTheWorld() {
    failing.failWith(tooLarge());
    js.run("globalThis.error = caught(() => notes.save('x'))");
    assertThat(js.holds("error instanceof Error && error.constructor === Error")).isTrue();
    assertThat(js.holds("Object.getPrototypeOf(error) === Error.prototype")).isTrue();
    assertThat(js.text("String(error)")).isEqualTo("TooLarge: larger than 5");
    assertThat(js.text("Reflect.ownKeys(error).filter((k) => k !== 'stack').sort().join()"))
        .isEqualTo("hint,limit,message,name,parts,size");
    assertThat(js.text("Object.keys(error).join()")).isEmpty();
  }

  @Test
  void emptyFieldsAndMessages() {
    failing.failWith(new TooLargeException(1, 2, List.of(), Optional.empty()));
    assertThat(js.holds("(e => 'hint' in e && e.hint === undefined)(caught(() => notes.save('')))"))
        .isTrue();
    failing.failWith(new NoSuchNoteException());
    assertThat(js.text("(e => `${e.name}/${e.message}`)(caught(() => notes.save('')))"))
        .isEqualTo("NoSuchNote/");
  }

  @Test
  void subclassCrossesAsWhatIsDeclared() {
    failing.failWith(new MuchTooLargeException());
    assertThat(js.text("(e => `${e.name} ${e.limit}`)(caught(() => notes.save('')))"))
        .isEqualTo("TooLarge 1");
  }

  @Test
  void declaredElsewhereIsNotDeclaredHere() {
    failing.failWith(tooLarge());
    assertThat(js.error("notes.remove('x')")).hasMessageStartingWith("notes.remove failed (ref ");
  }

  @Test
  void functionsDeclareExceptionsToo() {
    failing.failWith(tooLarge());
    assertThat(js.text("(e => `${e.name} ${e.limit}`)(caught(() => notes.fallible()('x')))"))
        .isEqualTo("TooLarge 5");
    failing.failWith(new IllegalStateException("secret"));
    assertThat(js.error("notes.fallible()('x')"))
        .hasMessageMatching("notes: function 'get' failed \\(ref [0-9a-f]+\\)");
  }

  @Test
  void fieldThatJavaMustNotLeaveNull() {
    failing.failWith(new TooLargeException(1, 2, Arrays.asList("a", null), Optional.empty()));
    assertThat(js.error("notes.save('x')"))
        .hasMessage("notes.save: TooLarge.parts[1] must be a string, got null");
  }

  @Test
  void undeclaredExceptionIsOnlyAReference() {
    IllegalStateException secret = new IllegalStateException("password in /etc/secret.txt");
    failing.failWith(secret);
    JsException error = js.error("notes.remove('x')");
    assertThat(error.name()).isEqualTo("Error");
    assertThat(error).hasMessageMatching("notes.remove failed \\(ref [0-9a-f]{4,8}\\)");
    assertThat(log.records()).hasSize(1);
    LogRecord record = log.records().get(0);
    assertThat(record.getMessage()).isEqualTo(error.getMessage());
    assertThat(record.getThrown()).isSameAs(secret);
  }

  @Test
  void everyFailureHasAReferenceOfItsOwn() {
    failing.failWith(new IllegalStateException());
    assertThat(js.error("notes.remove('x')").getMessage())
        .isNotEqualTo(js.error("notes.remove('x')").getMessage());
  }

  @Test
  void nothingOfJavaIsInAnError() {
    List<Throwable> errors =
        List.of(
            tooLarge(),
            new IllegalStateException("password in /etc/secret.txt", new java.io.IOException("x")),
            new NoSuchNoteException(),
            new AssertionError("secret"),
            new OutOfMemoryError("secret"),
            new StackOverflowError("secret"));
    for (Throwable error : errors) {
      failing.failWith(error);
      assertThat(js.text("all(caught(() => notes.save('x')))"))
          .doesNotContain(".java", "java.", "dev.contextbridge", "Exception", "secret", "/etc")
          .doesNotContain("password", "Failing", "polyglot", "graal", "truffle", "jdk.")
          .doesNotContain("OutOfMemory", "StackOverflow", "AssertionError");
    }
  }

  @Test
  void errorsOfTheJvmAreReferencesToo() {
    failing.failWith(new AssertionError("secret"));
    assertThat(js.error("notes.remove('x')")).hasMessageStartingWith("notes.remove failed (ref ");
    failing.failWith(new StackOverflowError());
    assertThat(js.error("notes.remove('x')").name()).isEqualTo("RangeError");
  }

  @Test
  void failedStageRejectsWithItsDeclaredException() {
    failing.failWith(tooLarge());
    assertThat(js.rejection("notes.later('x')").name()).isEqualTo("TooLarge");
    assertThat(js.settled("notes.later('x').catch((e) => e.limit)")).isEqualTo(5);
    assertThat(log.records()).isEmpty();
  }

  @Test
  void failedStageIsUnwrapped() {
    failing.failWith(new CompletionException(new ExecutionException(tooLarge())));
    assertThat(js.rejection("notes.later('x')")).hasMessage("larger than 5");
    assertThat(js.settled("notes.later('x').catch((e) => e instanceof Error)")).isEqualTo(true);
  }

  @Test
  void failedStageWithAnUndeclaredExceptionIsAReference() {
    failing.failWith(new IllegalStateException("secret"));
    JsException error = js.rejection("notes.hopeless('x')");
    assertThat(error).hasMessageMatching("notes.hopeless failed \\(ref [0-9a-f]+\\)");
    assertThat(log.messages()).containsExactly(error.getMessage());
    assertThat(js.settled("notes.hopeless('x').catch(all)").toString())
        .doesNotContain("secret", ".java", "Exception");
  }

  @Test
  void failedStageWithAFieldThatMustNotBeNullStillRejects() {
    failing.failWith(new TooLargeException(1, 2, null, Optional.empty()));
    assertThat(js.rejection("notes.later('x')"))
        .hasMessage("notes.later: TooLarge.parts must be an array, got null");
  }

  @Test
  void resultWhoseAccessorsFailIsAFailureOfTheCall() {
    failing.failWith(null);
    js.error("notes.broken()");
    assertThat(js.error("notes.broken()")).hasMessageStartingWith("notes.broken failed (ref ");
    assertThat(js.rejection("notes.brokenLater()"))
        .hasMessageStartingWith("notes.brokenLater failed (ref ");
    assertThat(js.rejection("notes.brokenStage()"))
        .hasMessageStartingWith("notes.brokenStage failed (ref ");
    assertThat(js.settled("notes.brokenStage().catch(all)").toString()).doesNotContain("secret");
    js.idle();
  }

  @Test
  void recordThatRefusesItsValue() {
    JsException error = js.error("notes.size({value: -1})");
    assertThat(error.name()).isEqualTo("TypeError");
    assertThat(error)
        .hasMessageMatching(
            "notes.size: parameter 'value' must be a valid Checked, got one that was refused"
                + " \\(ref [0-9a-f]+\\)");
    assertThat(log.records()).hasSize(1);
    assertThat(log.records().get(0).getThrown()).hasMessage("negative: /secret/path");
  }

  @Test
  void developmentShowsMessages() {
    try (TestBridge open =
        TestBridge.with(
            builder -> builder.errorPolicy(dev.contextbridge.ErrorPolicy.SHOW_MESSAGES),
            ErrorsApiBridge.of(failing))) {
      failing.failWith(new IllegalStateException("what went wrong"));
      assertThat(open.error("notes.remove('x')"))
          .hasMessageMatching("notes.remove failed \\(ref [0-9a-f]+\\): what went wrong");
      assertThat(open.error("notes.size({value: -1})"))
          .hasMessageMatching(".* \\(ref [0-9a-f]+\\): negative: /secret/path");
      failing.failWith(new IllegalStateException());
      assertThat(open.text("(() => { try { notes.remove('x') } catch (e) { return e.stack } })()"))
          .doesNotContain(".java", "IllegalState");
    }
  }
}
