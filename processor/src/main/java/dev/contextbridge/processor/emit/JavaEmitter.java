package dev.contextbridge.processor.emit;

import static dev.contextbridge.processor.model.Direction.FROM_JAVASCRIPT;
import static dev.contextbridge.processor.model.Direction.TO_JAVASCRIPT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgedReference;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.ObjectShape;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.UnionShape;
import dev.contextbridge.processor.types.Constants;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the bridge class of an interface. */
final class JavaEmitter {
  private static final String GENERATED = "javax.annotation.processing.Generated";

  /** Stands for the script, which is most of the file: JavaPoet would walk over it twice. */
  private static final String SCRIPT = "$script$";

  private final Api api;
  private final Elements elements;
  private final TargetEmitter targets;
  private final FaceEmitter faces;

  JavaEmitter(Api api, Elements elements) {
    this.api = api;
    this.elements = elements;
    this.targets = new TargetEmitter(api);
    this.faces = new FaceEmitter(api);
  }

  /** The source of the class. */
  String source(TypeSpec bridge) {
    String file =
        JavaFile.builder(api.java().packageName(), bridge)
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString();
    return file.replace(SCRIPT, JavaText.of(new ScriptEmitter(api).script()));
  }

  /** The class, but for the script in it. */
  TypeSpec bridge() {
    TypeSpec.Builder bridge =
        TypeSpec.classBuilder(api.bridge())
            .addJavadoc("Carries calls and values between {@link $T} and a world.\n", api.java())
            // The engine calls its methods, also when the interface is not public.
            .addModifiers(PUBLIC, FINAL)
            .superclass(RuntimeNames.HOST_TARGET);
    annotate(bridge);
    bridge.addField(glue());
    api.declarations(FunctionShape.class).forEach(shape -> bridge.addField(type(shape)));
    bridge.addField(type());
    api.declarations(ObjectShape.class, TO_JAVASCRIPT)
        .forEach(shape -> bridge.addField(writer(shape)));
    declaredErrors().forEach(bridge::addField); // these use those above
    bridge.addMethod(constructor());
    if (api.root() != null) {
      bridge.addMethod(of(api.root()));
    }
    bridge.addMethod(typeAccessor());
    api.declarations(ObjectShape.class, FROM_JAVASCRIPT)
        .forEach(shape -> bridge.addMethod(codec(shape)));
    api.declarations(ObjectShape.class, TO_JAVASCRIPT)
        .forEach(shape -> bridge.addMethod(write(shape)));
    targets.addTo(bridge);
    faces.addTo(bridge);
    return bridge.build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(RuntimeNames.LINK, "link")
        .addParameter(TypeName.OBJECT, "target")
        .addStatement("super(TYPE, link, target)")
        .build();
  }

  /** What a type of the API appears in cannot be reached from further away than the API. */
  private Modifier[] visible() {
    return api.element().getModifiers().contains(PUBLIC)
        ? new Modifier[] {PUBLIC, STATIC}
        : new Modifier[] {STATIC};
  }

  private void annotate(TypeSpec.Builder bridge) {
    TypeElement generated = elements.getTypeElement(elements.getModuleOf(api.element()), GENERATED);
    if (generated != null) {
      bridge.addAnnotation(
          AnnotationSpec.builder(ClassName.get(generated))
              .addMember("value", "$S", "dev.contextbridge.processor.BridgeProcessor")
              .build());
    }
    bridge.addAnnotation(
        AnnotationSpec.builder(SuppressWarnings.class)
            .addMember(
                "value",
                "{$S, $S, $S, $S, $S, $S, $S}",
                "cast",
                "deprecation",
                "exports",
                "rawtypes",
                "removal",
                "unchecked",
                "unused")
            .build());
  }

  private FieldSpec glue() {
    CodeBlock reached =
        ReachedClasses.of(api).stream()
            .map(type -> CodeBlock.of("$T.class", type))
            .collect(CodeBlock.joining(", "));
    return FieldSpec.builder(RuntimeNames.GLUE, "GLUE", PRIVATE, STATIC, FINAL)
        .initializer(
            "new $T($S, $T::new, $L, new Class<?>[] {$L}, $L)",
            RuntimeNames.GLUE,
            "contextbridge:" + api.label(),
            api.bridge(),
            references(),
            reached,
            SCRIPT)
        .build();
  }

  private CodeBlock references() {
    List<BridgedReference> references = api.declarations(BridgedReference.class);
    return references.isEmpty()
        ? CodeBlock.of("$T.NO_REFERENCES", RuntimeNames.GLUE)
        : CodeBlock.of(
            "$T.of($L)",
            List.class,
            references.stream()
                .map(reference -> CodeBlock.of("$T::type", reference.bridge()))
                .collect(CodeBlock.joining(", ")));
  }

  private List<FieldSpec> declaredErrors() {
    List<FieldSpec> fields = new ArrayList<>();
    for (Method method : api.methods()) {
      addErrors(fields, method, method.name());
    }
    for (FunctionShape shape : api.declarations(FunctionShape.class)) {
      addErrors(fields, shape.method().get(0), shape.name() + "Function");
    }
    return fields;
  }

  private void addErrors(List<FieldSpec> fields, Method method, String name) {
    if (method.errors().isEmpty()) {
      return;
    }
    CodeBlock entries =
        method.errors().stream().map(this::declaredError).collect(CodeBlock.joining(",\n"));
    fields.add(
        FieldSpec.builder(
                RuntimeNames.DECLARED_ERRORS, Names.errorsConstant(name), PRIVATE, STATIC, FINAL)
            .initializer("$T.of($L)", RuntimeNames.DECLARED_ERRORS, entries)
            .build());
  }

  private CodeBlock declaredError(ErrorShape shape) {
    CodeBlock.Builder body = CodeBlock.builder();
    fields(body, shape.fields(), "t", "v", shape.name());
    return CodeBlock.of(
        "new $T<>($T.class, $S, $L, (t, v) -> {\n$>$L$<})",
        RuntimeNames.DECLARED_ERRORS.nestedClass("Declared"),
        shape.java(),
        shape.errorName(),
        shape.index(),
        body.build());
  }

  private void fields(
      CodeBlock.Builder body, List<Field> fields, String tape, String value, String owner) {
    for (Field field : fields) {
      Scope scope = Scope.of(api.label() + ": " + owner + "." + field.name());
      body.add(
          "$L;\n",
          field
              .type()
              .write(
                  CodeBlock.of("$L", tape),
                  CodeBlock.of("$S", field.name()),
                  CodeBlock.of("$L.$L()", value, field.javaName()),
                  scope));
    }
  }

  /** Which record it is, by its place in the union, and the record itself. */
  private static void members(CodeBlock.Builder body, List<RecordShape> records) {
    String otherwise = "";
    for (int i = 0; i < records.size(); i++) {
      RecordShape each = records.get(i);
      body.beginControlFlow(otherwise + "if (value instanceof $T)", ReachedClasses.raw(each.java()))
          .addStatement("tape.add($L)", i)
          .addStatement("$L(tape, ($T) value)", writeMethod(each), each.java())
          .endControlFlow();
      otherwise = "else ";
    }
  }

  private FieldSpec type(FunctionShape shape) {
    return FieldSpec.builder(bridged(shape.java()), Constants.type(shape), PRIVATE, STATIC, FINAL)
        .initializer(
            "new $T($S, GLUE, $S)",
            bridged(shape.java()),
            shape.signature(),
            api.goes(shape, TO_JAVASCRIPT) ? "make" + shape.name() : "")
        .build();
  }

  private FieldSpec type() {
    return FieldSpec.builder(bridged(api.java()), "TYPE", PRIVATE, STATIC, FINAL)
        .initializer(
            "new $T($T.class, GLUE, $S, $S)",
            bridged(api.java()),
            api.java(),
            Names.maker(api),
            Names.reader(api))
        .build();
  }

  private FieldSpec writer(ObjectShape shape) {
    TypeName type = ParameterizedTypeName.get(RuntimeNames.OBJECT_WRITER, shape.java());
    return FieldSpec.builder(type, Constants.writer(shape), PRIVATE, STATIC, FINAL)
        .initializer("new $T($T::$L)", type, api.bridge(), writeMethod(shape))
        .build();
  }

  private static String writeMethod(ObjectShape shape) {
    return "write$" + shape.name();
  }

  private static TypeName bridged(TypeName type) {
    return ParameterizedTypeName.get(RuntimeNames.BRIDGED_TYPE, type);
  }

  private MethodSpec of(Api.Root root) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            "Binds an implementation, to be exposed as {@code window.$L}.\n\n"
                + "@param implementation answers the calls; any thread that runs the bridge calls"
                + " it\n@return the exposure\n",
            root.key())
        .addModifiers(visible())
        .returns(RuntimeNames.EXPOSURE)
        .addParameter(api.java(), "implementation")
        .addStatement(
            "return $T.of(TYPE, implementation, $S, $L)",
            RuntimeNames.EXPOSURE,
            root.key(),
            root.worldId())
        .build();
  }

  private MethodSpec typeAccessor() {
    return MethodSpec.methodBuilder("type")
        .addJavadoc("The generated code of {@link $T}.\n\n@return the type\n", api.java())
        .addModifiers(visible())
        .returns(bridged(api.java()))
        .addStatement("return TYPE")
        .build();
  }

  private MethodSpec codec(ObjectShape shape) {
    String name = shape.name();
    return MethodSpec.methodBuilder(
            name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "Codec")
        .addJavadoc("Reads {@code $L} from scripts.\n\n@return the codec\n", name)
        .addModifiers(visible())
        .returns(ParameterizedTypeName.get(RuntimeNames.CODEC, shape.java()))
        .addStatement("return $T.generated(GLUE, $S)", RuntimeNames.TYPE_CODEC, "read" + name)
        .build();
  }

  private MethodSpec write(ObjectShape shape) {
    CodeBlock.Builder body = CodeBlock.builder();
    if (shape instanceof RecordShape record) {
      fields(body, record.slots(), "tape", "value", record.name());
      fields(body, record.parts(), "tape", "value", record.name());
    } else if (shape instanceof UnionShape union) {
      members(body, union.records());
    }
    return MethodSpec.methodBuilder(writeMethod(shape))
        .addModifiers(PRIVATE, STATIC)
        .addParameter(RuntimeNames.TAPE, "tape")
        .addParameter(shape.java(), "value")
        .addCode(body.build())
        .build();
  }
}
