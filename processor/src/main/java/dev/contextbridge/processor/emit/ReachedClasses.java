package dev.contextbridge.processor.emit;

import static dev.contextbridge.processor.model.Direction.FROM_JAVASCRIPT;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.EnumShape;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.RecordShape;
import java.util.List;
import java.util.stream.Stream;

/** Classes that must be initialized before a script decides how deep the stack is. */
final class ReachedClasses {
  private ReachedClasses() {}

  static List<ClassName> of(Api api) {
    Stream<TypeName> records = api.declarations(RecordShape.class).stream().map(RecordShape::java);
    Stream<TypeName> enums = api.declarations(EnumShape.class).stream().map(EnumShape::java);
    Stream<TypeName> generated =
        api.declarations(FunctionShape.class, FROM_JAVASCRIPT).stream()
            .filter(shape -> !Names.hasRuntimeFace(shape))
            .map(shape -> api.bridge().nestedClass(Names.face(shape)));
    Stream<TypeName> face =
        Stream.of(Names.face(api))
            .filter(name -> api.isTakenFromScripts())
            .map(name -> api.bridge().nestedClass(name));
    return Stream.of(records, enums, generated, face)
        .flatMap(each -> each)
        .map(ReachedClasses::raw)
        .distinct()
        .toList();
  }

  /** The class of a type, without its arguments. */
  static ClassName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType : (ClassName) type;
  }
}
