package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.problem.TypeProblems;
import org.jspecify.annotations.Nullable;

/** Maps with keys that are primitives in JavaScript, but neither strings nor enums in Java. */
@AutoService(Row.class)
public final class JsMapRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf("java.util.Map")) {
      return null;
    }
    TypeUse argument = use.argument(0);
    BridgeType key = resolver.part(argument, MapType.KEY);
    if (key == Unsupported.TYPE) {
      return key;
    }
    if (!key.isKey() || argument.isOneOf("java.lang.CharSequence")) {
      String mark = argument.nullable() ? "@Nullable " : "";
      return resolver.refuse(
          place ->
              TypeProblems.mapKey(
                  place, resolver.text(use.mirror()), mark + resolver.text(argument.mirror())));
    }
    BridgeType value = resolver.part(use.argument(1), MapType.VALUE);
    return new MapType(
        key,
        value,
        "ReadonlyMap<" + key.typeScript() + ", " + value.typeScript() + ">",
        "jsMap",
        key::elementAdder);
  }

  @Override
  public Line line() {
    return new Line(
        76,
        "Set, Map",
        "`Map<K, V>` with `K` a number, `boolean`, `char`, `BigInteger` or text-like",
        "`ReadonlyMap<K, V>`",
        "in the order of insertion; of keys that are equal in Java the last counts, and `-0` is"
            + " `0`; Java gets an unmodifiable map; maps with other keys do not compile");
  }
}
