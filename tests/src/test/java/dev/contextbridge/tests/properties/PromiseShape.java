package dev.contextbridge.tests.properties;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitrary;

/** A promise of a value. */
record PromiseShape(Shape value) implements Shape {
  @Override
  public String java() {
    return "CompletionStage<" + value.java() + ">";
  }

  @Override
  public String script(Map<String, String> named) {
    return "{kind: 'promise', of: " + value.script(named) + "}";
  }

  @SuppressWarnings("FutureReturnValueIgnored") // it is the value
  @Override
  public Arbitrary<Object> values(Classes classes, int depth) {
    return value.values(classes, depth - 1).map(CompletableFuture::completedFuture);
  }
}
