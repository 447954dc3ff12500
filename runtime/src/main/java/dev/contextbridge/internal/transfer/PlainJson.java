package dev.contextbridge.internal.transfer;

import dev.contextbridge.internal.json.JsonReader;
import java.util.function.DoubleFunction;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value as JSON, which plain.js writes: small, and without what JSON would change.
 *
 * @param json the text
 */
public record PlainJson(String json) implements PlainValue {
  private static final DoubleFunction<Number> NUMBERS = JavaUnpacker::number;

  @Override
  public Value in(ShapeCode code) {
    return code.jsonParse().execute(json);
  }

  @Override
  public @Nullable Object toJava() {
    return JsonReader.read(json, NUMBERS);
  }
}
