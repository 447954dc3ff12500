package dev.contextbridge.tests.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeException;
import dev.contextbridge.tests.support.TestBridge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The application's own interrupts of threads that run scripts. */
class InterruptsTest {
  @RegisterExtension static final TestBridge js = TestBridge.exposing();

  @AfterEach
  void forget() {
    boolean unused = Thread.interrupted();
  }

  @Test
  void scriptOfAnInterruptedThreadRunsAndTheFlagStays() {
    Thread.currentThread().interrupt();
    assertThat(
            js.run(
                "var caught = 'nothing'; var n = 0;"
                    + " try { while (n < 1000) n++ } catch (e) { caught = e } caught + n"))
        .isEqualTo("nothing1000");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(js.run("setTimeout(() => { for (let i = 0; i < 1000; i++); n = 5 }); n"))
        .isEqualTo(1000);
    Thread.currentThread().interrupt();
    js.execute("1");
    assertThat(Thread.interrupted()).isTrue();
    js.idle();
    assertThat(js.run("n")).isEqualTo(5);
  }

  @Test
  void interruptWhileAScriptRuns() {
    Thread runner = Thread.currentThread();
    CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS).execute(runner::interrupt);
    assertThatThrownBy(() -> js.run("for (;;);"))
        .isInstanceOf(BridgeException.class)
        .hasMessage("the thread was interrupted while a script ran");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(js.run("1")).isEqualTo(1);
  }
}
