package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.OneWay;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Wire;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Exceptions that are values; those that a method throws are told in its declaration. */
@AutoService(Row.class)
public final class ThrowableRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.mirror().getKind() != TypeKind.DECLARED
        || !Refusals.isSubtype(use.element(), "java.lang.Throwable", resolver)) {
      return null;
    }
    boolean isAny =
        use.isOneOf(
            "java.lang.Throwable",
            "java.lang.Exception",
            "java.lang.RuntimeException",
            "dev.contextbridge.JsException");
    TypeName java = TypeName.get(use.mirror());
    String name = isAny ? "Error" : ErrorShape.nameOf(use.element().getSimpleName().toString());
    ScalarType type =
        new ScalarType(java, "Error", Wire.REF, "$.readError")
            .from(wire -> Writes.cast(wire, java))
            .to(
                TypeName.OBJECT,
                (label, value) ->
                    CodeBlock.of("$T.value($L, $L, $S)", RuntimeNames.ERRORS, label, value, name),
                raw -> "$.makeErrorValue(" + raw + ")");
    return isAny ? type : type.oneWay(new OneWay(resolver.text(use.mirror()), "Throwable"));
  }

  @Override
  public Line line() {
    return new Line(
        68,
        "Error",
        "`Throwable`, `Exception`, `RuntimeException`, `JsException`; other exceptions to"
            + " JavaScript only",
        "`Error`",
        "what JavaScript gives arrives as a `JsException`; of a Java exception the message crosses,"
            + " and the `name` is that of the declared class; what is thrown, see below");
  }
}
