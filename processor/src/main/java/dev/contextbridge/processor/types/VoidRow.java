package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.List;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The result of a method that gives nothing. */
@AutoService(Row.class)
public final class VoidRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    return use.mirror().getKind() == TypeKind.VOID || use.isOneOf("java.lang.Void")
        ? new VoidType()
        : null;
  }

  private record VoidType() implements BridgeType {
    @Override
    public TypeName java() {
      return ClassName.get(Void.class);
    }

    @Override
    public List<Part> contents() {
      return List.of();
    }

    @Override
    public String typeScript() {
      return "void";
    }

    @Override
    public boolean isVoid() {
      return true;
    }

    @Override
    public Wire wire() {
      return Wire.STRING;
    }

    @Override
    public boolean nullableWire() {
      return true;
    }

    @Override
    public String read(String value, Scope scope) {
      return "null";
    }

    @Override
    public String make(Scope scope) {
      return "void c.i++";
    }

    @Override
    public CodeBlock fromWire(CodeBlock wire, Scope scope) {
      return CodeBlock.of("null");
    }

    @Override
    public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
      return CodeBlock.of("$L.add(null)", tape);
    }
  }

  @Override
  public Line line() {
    return new Line(
        50, "nothing", "`void`, `CompletionStage<Void>`", "`void`, `Promise<void>`", "");
  }
}
