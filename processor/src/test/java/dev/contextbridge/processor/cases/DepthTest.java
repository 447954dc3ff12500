package dev.contextbridge.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects from scripts that contain objects like themselves, on a stack that never ends. */
class DepthTest {
  private static final Case UNIONS =
      Case.all().stream().filter(each -> each.name().equals("unions")).findFirst().orElseThrow();

  private static final String NEST =
      """
      globalThis.links = (n) => {
        let v = {kind: 'End'};
        for (let i = 0; i < n; i++) v = %s;
        try {
          return String(unions.links(v));
        } catch (e) {
          return e.name + e.message.slice(e.message.lastIndexOf(' must'));
        }
      }
      """;

  private static final String REFUSED =
      "TypeError must be nested at most 1000 levels deep, got object";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {kind: 'Link', next: v}           | 1000
          {kind: 'Listed', list: [v]}       | 1000
          {kind: 'Mapped', map: {key: v}}   | 1000
          {kind: 'Boxed', box: {value: v}}  | 500
          {kind: 'Crossing', other: {back: v}} | 500
          """)
  void isLimitedWhateverTheWay(String object, int limit) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable check =
        () -> {
          try (ContextBridge bridge = ContextBridge.create()) {
            bridge.exposeInMainWorld(CompiledCase.of(UNIONS).exposure());
            bridge.mainWorld().evaluate(NEST.formatted(object));
            assertThat(bridge.mainWorld().evaluate("links(%d)".formatted(limit)))
                .isEqualTo("" + limit);
            assertThat(bridge.mainWorld().evaluate("links(%d)".formatted(limit + 1)))
                .isEqualTo(REFUSED);
          }
        };
    Thread thread = new Thread(null, check, "large stack", 512L << 20);
    thread.setUncaughtExceptionHandler((ended, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }
}
