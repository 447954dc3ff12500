package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import dev.contextbridge.processor.problem.TypeProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results that come later. */
@AutoService(Row.class)
public final class PromiseRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!isStage(use)) {
      return null;
    }
    if (isPromise(use.argument(0))) {
      return resolver.refuse(
          place -> TypeProblems.nestedPromise(place, resolver.text(use.mirror())));
    }
    String step = use.element().getSimpleName() + " result";
    return new PromiseType(
        ClassName.get(use.element()), step, resolver.result(use.argument(0), step));
  }

  private static boolean isStage(TypeUse use) {
    return use.isOneOf(
        "java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");
  }

  private static boolean isPromise(TypeUse use) {
    boolean isOptional =
        use.isOneOf("java.util.Optional") && !use.declared().getTypeArguments().isEmpty();
    return isStage(use) || (isOptional && isPromise(use.argument(0)));
  }

  private record PromiseType(ClassName stage, String step, BridgeType result)
      implements BridgeType {
    @Override
    public TypeName java() {
      return ParameterizedTypeName.get(stage, result.java().box());
    }

    @Override
    public List<Part> contents() {
      return List.of(new Part(step, result));
    }

    @Override
    public String typeScript() {
      return "Promise<" + result.typeScript() + ">";
    }

    @Override
    public Wire wire() {
      return Wire.REF;
    }

    @Override
    public String read(String value, Scope scope) {
      return "$.promised(%s, %s, %s)".formatted(value, result.adder(scope), scope.siteScript());
    }

    @Override
    public String make(Scope scope) {
      return "$.makePromise(c.a[c.i++], " + result.maker(scope) + ", errors)";
    }

    @Override
    public CodeBlock fromWire(CodeBlock wire, Scope scope) {
      return CodeBlock.of(
          "($L).<$T>stage($L)",
          Writes.cast(wire, RuntimeNames.DEFERRED),
          result.java().box(),
          Writes.reader(result, scope));
    }

    @Override
    public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
      return CodeBlock.of(
          "$L.promise($L, $L, $S, $L, $L)",
          tape,
          label,
          value,
          scope.site(),
          scope.errors(),
          Writes.writer(result, scope));
    }
  }

  @Override
  public Line line() {
    return new Line(
        100,
        "Promise",
        "`CompletionStage<T>`, `CompletableFuture<T>`",
        "`Promise<T>`",
        "settled in a turn of the bridge, whatever thread completes it; a failed stage rejects,"
            + " unwrapped of `CompletionException`; a promise of a promise does not compile");
  }
}
