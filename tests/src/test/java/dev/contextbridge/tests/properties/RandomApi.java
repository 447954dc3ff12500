package dev.contextbridge.tests.properties;

import static java.util.stream.Collectors.joining;

import dev.contextbridge.Exposure;
import dev.contextbridge.tests.support.Compiled;
import dev.contextbridge.tests.support.TestBridge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** An API of random types, compiled, and exposed in a world that knows its types. */
final class RandomApi implements AutoCloseable {
  private static final int DEPTH = 3;

  private final String key;
  private final List<Shape> types = new ArrayList<>();
  private final Classes classes;
  private final Exchange exchange;
  private final TestBridge js;

  /** Makes as many types as asked for. */
  RandomApi(long seed, int count) {
    key = "random" + seed;
    RandomTypes random = new RandomTypes(seed);
    IntStream.range(0, count).forEach(i -> types.add(random.root(DEPTH)));
    Map<String, String> sources = new TreeMap<>(random.declarations());
    sources.put(
        "Api", "@ExposeInMainWorld(\"" + key + "\") public interface Api {" + methods() + "}");
    sources.put("Answers", answers());
    Map<String, String> files = new LinkedHashMap<>();
    sources.forEach(
        (name, type) -> files.put(key + "/" + name + ".java", JavaNames.file(key, type)));
    Compiled compiled = Compiled.of(key, files);
    if (!compiled.errors().isEmpty()) {
      throw new AssertionError("types of seed " + seed + ": " + compiled.errors());
    }
    classes = new Classes(key, compiled.loader());
    exchange = (Exchange) make("Answers");
    js = TestBridge.exposing(exposure());
    js.execute(Scripts.text("shapes.js"));
    js.execute(Scripts.text("wrong.js"));
    js.execute(Scripts.text("declared.js"));
    js.execute("const types = " + description());
    js.execute(
        "const declaration = readDeclaration(" + Scripts.quoted(declaration(compiled)) + ")");
  }

  private String methods() {
    return each(
        """
        %2$s give%1$s();
        void take%1$s(%2$s value);
        void call%1$s(UnaryOperator<%3$s> function);
        CompletionStage<%3$s> later%1$s();
        void settle%1$s(CompletionStage<%3$s> promise);
        """);
  }

  private String answers() {
    return "@SuppressWarnings(\"unchecked\") public class Answers extends "
        + Exchange.class.getName()
        + " implements Api {"
        + each(
            """
            public %2$s give%1$s() { return (%3$s) given; }
            public void take%1$s(%2$s value) { taken = value; }
            public void call%1$s(UnaryOperator<%3$s> function) { taken = function.apply((%3$s) given); }
            public CompletionStage<%3$s> later%1$s() {
              return CompletableFuture.completedFuture((%3$s) given);
            }
            public void settle%1$s(CompletionStage<%3$s> promise) {
              promise.whenComplete((value, failure) -> taken = failure == null ? value : failure);
            }
            """)
        + "}";
  }

  /** Some text for each type, with its number and its two ways to be written. */
  private String each(String text) {
    return IntStream.range(0, types.size())
        .mapToObj(i -> text.formatted(i, types.get(i).direct(), types.get(i).java()))
        .collect(joining());
  }

  private Object make(String name) {
    try {
      return classes.find(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Exposure exposure() {
    try {
      return (Exposure)
          classes.find("ApiBridge").getMethod("of", classes.find("Api")).invoke(null, exchange);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String description() {
    Map<String, String> named = new TreeMap<>();
    String roots = types.stream().map(each -> each.script(named)).collect(joining(",\n", "[", "]"));
    return named.entrySet().stream()
        .map(each -> "'%s': %s".formatted(each.getKey(), each.getValue()))
        .collect(joining(",\n", "{roots: " + roots + ", named: {", "}}"));
  }

  private String declaration(Compiled compiled) {
    return Scripts.read(compiled.folder().resolve("META-INF/contextbridge/" + key + "/Api.d.ts"));
  }

  String key() {
    return key;
  }

  List<Shape> types() {
    return types;
  }

  Classes classes() {
    return classes;
  }

  TestBridge js() {
    return js;
  }

  /** What the API's methods give from now on; nothing has been taken. */
  void give(Object value) {
    exchange.give(value);
  }

  /** What a method took since. */
  Object taken() {
    return exchange.taken();
  }

  @Override
  public void close() {
    js.close();
  }

  @Override
  public String toString() {
    return key;
  }
}
