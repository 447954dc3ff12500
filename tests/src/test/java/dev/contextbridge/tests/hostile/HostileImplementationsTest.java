package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.JsException;
import dev.contextbridge.tests.support.TestBridge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects that claim to implement an interface, and code that runs while they are taken. */
class HostileImplementationsTest {
  @Bridged
  interface Task {
    int run(int value);

    CompletionStage<String> later();

    default String describe() {
      return "Java's";
    }
  }

  @ExposeInMainWorld("tasks")
  interface Tasks {
    void take(Task task);

    Task taken();

    boolean isTaken(Task task);

    int run(int value);

    CompletionStage<String> later();

    CompletionStage<Task> promised();

    String describe();
  }

  static final class Keeper implements Tasks {
    private Task task;
    private int calls;

    @Override
    public void take(Task next) {
      calls++;
      task = next;
    }

    @Override
    public Task taken() {
      return task;
    }

    @Override
    public boolean isTaken(Task other) {
      return other == task;
    }

    @Override
    public int run(int value) {
      return task.run(value);
    }

    @Override
    public CompletionStage<String> later() {
      return task.later();
    }

    @Override
    public CompletionStage<Task> promised() {
      return CompletableFuture.completedFuture(task);
    }

    @Override
    public String describe() {
      return task.describe();
    }
  }

  private static final Keeper keeper = new Keeper();

  @RegisterExtension
  static final TestBridge js =
      TestBridge.exposing(HostileImplementationsTest_TasksBridge.of(keeper));

  @BeforeEach
  void define() {
    js.execute(
        "globalThis.good = {run: (v) => v + 1, later: async () => 'later', describe: () => 'own'};"
            + "globalThis.task = (more) => ({...good, ...more}); tasks.take(good)");
    keeper.calls = 0;
  }

  @Test
  void gettersRunOnceAndInOrder() {
    assertThat(
            js.text(
                "(() => { const reads = []; const seen = (k, f) => ({get() { reads.push(k);"
                    + " return f; }}); const o = Object.defineProperties({}, {"
                    + " describe: seen('describe', () => 'd'), later: seen('later', good.later),"
                    + " run: seen('run', good.run)});"
                    + " tasks.take(o); tasks.take(o); tasks.run(1); tasks.describe();"
                    + " tasks.isTaken(o); return reads.join(); })()"))
        .isEqualTo("run,later,describe");
  }

  @Test
  void proxyIsAskedForEachMethodOnceAndForNothingElse() {
    assertThat(
            js.text(
                "(() => { const asked = []; const p = new Proxy({}, new Proxy({}, {get(t, trap) {"
                    + " return (o, k) => { asked.push(trap + ' ' + String(k)); return good[k]; };"
                    + " }})); tasks.take(p); const sum = tasks.run(1);"
                    + " return (tasks.taken() === p) + ' ' + sum + ' ' + asked.join(); })()"))
        .isEqualTo("true 2 get run,get later,get describe");
  }

  @Test
  void getterThatPassesItsOwnObjectGetsTheSameJavaObject() {
    assertThat(
            js.holds(
                "(() => { let inner = true; const o = {...good}; Object.defineProperty(o, 'run',"
                    + " {get() { if (inner) { inner = false; tasks.take(o); } return good.run; }});"
                    + " tasks.take(o); return tasks.isTaken(o) && tasks.taken() === o &&"
                    + " tasks.run(1) === 2; })()"))
        .isTrue();
    assertThat(keeper.calls).isEqualTo(2);
  }

  @Test
  void getterThatRecursesForEverEndsInARangeError() {
    assertThat(js.caught("const o = {get run() { tasks.take(o); }}; tasks.take(o)"))
        .startsWith("RangeError: ");
    assertThat(
            js.caught(
                "const dig = (n) => { try { dig(n + 1); } finally { tasks.take(task({n})); } };"
                    + " dig(0)"))
        .startsWith("RangeError: ");
    assertThat(js.run("tasks.take(good); tasks.run(41)")).isEqualTo(42);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "throw undefined|Error|undefined",
        "throw null|Error|null",
        "throw 7n|Error|7",
        "throw Symbol('s')|Error|Symbol(s)",
        "throw {message: 'no error'}|Error|a thrown object",
        "throw () => {}|Error|a thrown function",
        "throw new Proxy({}, {get() { throw 1; }, getPrototypeOf() { throw 2; }})|Error|a thrown"
            + " object",
        "throw Object.create(TypeError.prototype, {message: {get() { throw 3; }}})|TypeError|''",
        "const r = Proxy.revocable({}, {}); r.revoke(); throw r.proxy|Error|a thrown object"
      },
      delimiter = '|',
      quoteCharacter = '"')
  void whatIsThrownIsToldAsText(String statement, String errorClass, String message) {
    js.execute("tasks.take(task({run() { " + statement + "; }}))");
    JsException error = js.error("tasks.run(1)");
    assertThat(error.errorClass()).isEqualTo(errorClass);
    assertThat(error.getMessage()).isEqualTo(message.equals("''") ? "" : message);
    assertThat(
            js.holds(
                "(() => { try { tasks.run(1); } catch (e) { return e instanceof Error; } })()"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class {}",
        "(() => { const r = Proxy.revocable(() => 1, {}); setTimeout(r.revoke); return r.proxy;"
            + " })()",
        "Math.max.bind.call.bind(undefined)"
      })
  void methodThatCannotBeCalledIsAnErrorOfTheScript(String method) {
    js.execute("tasks.take(task({run: " + method + "}))");
    js.idle();
    assertThat(js.error("tasks.run(1)").errorClass()).isEqualTo("TypeError");
  }

  @Test
  void methodThatRevokesItselfWorksOnce() {
    js.execute(
        "(() => { const r = Proxy.revocable((v) => { r.revoke(); return v * 2; }, {});"
            + " tasks.take(task({run: r.proxy})); })()");
    assertThat(js.run("tasks.run(21)")).isEqualTo(42);
    assertThat(js.error("tasks.run(21)").errorClass()).isEqualTo("TypeError");
  }

  @Test
  void methodsAreCalledWhateverTheyHaveOfTheirOwn() {
    js.execute(
        "const f = function (v) { return this.base + v; }; f.call = f.apply = f.bind = () => 666;"
            + " Object.setPrototypeOf(f, null); tasks.take(task({base: 40, run: f}))");
    assertThat(js.run("tasks.run(2)")).isEqualTo(42);
    js.execute(
        "tasks.take(task({run: new Proxy(() => 1, {apply: (t, self, all) =>"
            + " Array.isArray(all) && all.length === 1 ? all[0] * 3 : -1})}))");
    assertThat(js.run("tasks.run(5)")).isEqualTo(15);
  }

  @Test
  void thenIsNeverAskedFor() {
    js.execute(
        "globalThis.asked = 0; globalThis.trap = Object.defineProperty(task({}), 'then', {get() {"
            + " asked++; }}); tasks.take(trap); tasks.run(1); tasks.taken();");
    assertThat(js.run("asked")).isEqualTo(0);
    assertThat(js.error("tasks.take(task({later: () => ({then(f) { f('x'); }})})); tasks.later()"))
        .hasMessage("Task.later: result must be a Promise, got object");
    assertThat(
            js.settled(
                "tasks.take(task({later() { const p = Promise.resolve('x'); p.then = () => {"
                    + " throw 1; }; return p; }})); tasks.later()"))
        .isEqualTo("x");
  }

  @Test
  void objectThatIsThenableIsItsScriptsAffair() {
    js.execute("tasks.take(Object.assign(task({}), {then(f) { f('unwrapped'); }}))");
    assertThat(js.settled("tasks.promised()")).isEqualTo("unwrapped");
    js.execute("tasks.take(Object.assign(task({}), {then() { throw new Error('mine'); }}))");
    assertThat(js.rejection("tasks.promised()")).hasMessage("mine");
  }

  @Test
  void frozenSealedAndRevokedObjects() {
    assertThat(
            js.holds(
                "(() => { const frozen = Object.freeze(task({})); tasks.take(frozen);"
                    + " return tasks.isTaken(frozen) && tasks.taken() === frozen; })()"))
        .isTrue();
    assertThat(
            js.holds(
                "(() => { const r = Proxy.revocable(task({}), {}); tasks.take(r.proxy); r.revoke();"
                    + " return tasks.run(1) === 2 && tasks.isTaken(r.proxy)"
                    + " && tasks.taken() === r.proxy; })()"))
        .isTrue();
    assertThat(js.error("{ const r = Proxy.revocable({}, {}); r.revoke(); tasks.take(r.proxy); }"))
        .extracting(JsException::errorClass)
        .isEqualTo("TypeError");
  }

  @Test
  void poisonedPrototypesChangeNothing() {
    try (TestBridge own =
        TestBridge.exposing(HostileImplementationsTest_TasksBridge.of(new Keeper()))) {
      own.execute(
          """
          const bad = () => { throw new Error('poison'); };
          for (const key of ['call', 'apply', 'bind']) {
            Object.defineProperty(Function.prototype, key, {value: bad});
          }
          Reflect.apply = Reflect.get = bad;
          for (const key of [0, 1, 2, 'length2', Symbol.iterator]) {
            Object.defineProperty(Array.prototype, key, {get: bad, set: bad, configurable: true});
          }
          WeakMap.prototype.get = WeakMap.prototype.set = bad;
          Object.defineProperty(Object.prototype, 'describe', {value: () => 'of every object'});
          tasks.take({run: (v) => v + 1, later: async () => 'later'});
          """);
      assertThat(own.run("tasks.run(1)")).isEqualTo(2);
      assertThat(own.text("tasks.describe()")).isEqualTo("of every object");
      assertThat(own.settled("tasks.later()")).isEqualTo("later");
    }
  }
}
