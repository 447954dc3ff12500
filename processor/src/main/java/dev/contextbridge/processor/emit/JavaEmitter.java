package dev.contextbridge.processor.emit;

import static dev.contextbridge.processor.model.Direction.FROM_JAVASCRIPT;
import static dev.contextbridge.processor.model.Direction.TO_JAVASCRIPT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
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
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the bridge class of an interface. */
final class JavaEmitter {
  private static final TypeName BRIDGED =
      ParameterizedTypeName.get(
          RuntimeNames.BRIDGED_TYPE, WildcardTypeName.subtypeOf(TypeName.OBJECT));

  private static final String GENERATED = "javax.annotation.processing.Generated";

  /** An import that is noise, unless the package has a type of that name. */
  private static final Pattern JAVA_LANG = Pattern.compile("(?m)^import java\\.lang\\.(\\w+);\n");

  /** Stands for the script, which is most of the file: JavaPoet would walk over it twice. */
  private static final String SCRIPT = "$script$";

  /** In one piece, since JavaPoet spends much on each. */
  private static final AnnotationSpec NO_WARNINGS =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember(
              "value",
              "{\"cast\", \"deprecation\", \"exports\", \"rawtypes\", \"removal\", \"unchecked\","
                  + " \"unused\"}")
          .build();

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
        JavaFile.builder(api.java().packageName(), bridge).indent("  ").build().toString();
    return JAVA_LANG
        .matcher(file)
        .replaceAll(found -> isInPackage(found.group(1)) ? found.group() : "")
        .replace(SCRIPT, JavaText.of(new ScriptEmitter(api).script()));
  }

  /** Whether a simple name means a type of the interface's package, even of those never met. */
  private boolean isInPackage(String simpleName) {
    return elements.getTypeElement(api.java().peerClass(simpleName).canonicalName()) != null;
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
    bridge.addField(description());
    functions(bridge);
    List<ObjectShape> written = api.declarations(ObjectShape.class, TO_JAVASCRIPT);
    for (int i = 0; i < written.size(); i++) {
      bridge.addField(writer(written.get(i), i));
    }
    declaredErrors().forEach(bridge::addField); // these use those above
    bridge.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    if (api.root() != null) {
      bridge.addMethod(of(api.root()));
    }
    bridge.addMethod(typeAccessor());
    api.declarations(ObjectShape.class, FROM_JAVASCRIPT)
        .forEach(shape -> bridge.addMethod(codec(shape)));
    references(bridge);
    writes(bridge, written);
    targets.addTo(bridge);
    faces.addTo(bridge);
    return bridge.build();
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
    bridge.addAnnotation(NO_WARNINGS);
  }

  private FieldSpec description() {
    CodeBlock reached =
        ReachedClasses.of(api).stream()
            .map(type -> CodeBlock.of("$T.class", type))
            .collect(CodeBlock.joining(", "));
    return FieldSpec.builder(RuntimeNames.HOST_TARGET, "BRIDGE", PRIVATE, STATIC, FINAL)
        .initializer(
            "new $T().describe($S, $T.class, $S, new $T<?>[] {$L}, $L)",
            api.bridge(),
            api.label(),
            api.java(),
            api.name(),
            Class.class,
            reached,
            SCRIPT)
        .build();
  }

  private void references(TypeSpec.Builder bridge) {
    List<BridgedReference> references = api.declarations(BridgedReference.class);
    if (references.isEmpty()) {
      return;
    }
    ArrayTypeName types = ArrayTypeName.of(BRIDGED);
    CodeBlock all =
        references.stream()
            .map(reference -> CodeBlock.of("$T.type()", reference.bridge()))
            .collect(CodeBlock.joining(", "));
    bridge.addMethod(
        MethodSpec.methodBuilder("references")
            .addAnnotation(Override.class)
            .addModifiers(PROTECTED)
            .returns(types)
            .addStatement("return new $T {$L}", types, all)
            .build());
  }

  private List<FieldSpec> declaredErrors() {
    List<FieldSpec> fields = new ArrayList<>();
    for (Method method : api.methods()) {
      addErrors(fields, method, Names.errors(method));
    }
    for (FunctionShape shape : api.declarations(FunctionShape.class)) {
      addErrors(fields, shape.method().get(0), Names.errors(shape));
    }
    return fields;
  }

  private void addErrors(List<FieldSpec> fields, Method method, String constant) {
    if (method.errors().isEmpty()) {
      return;
    }
    CodeBlock entries =
        method.errors().stream().map(this::declaredError).collect(CodeBlock.joining(",\n"));
    fields.add(
        FieldSpec.builder(RuntimeNames.DECLARED_ERRORS, constant, PRIVATE, STATIC, FINAL)
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
                  CodeBlock.of("$L", value + "." + field.javaName() + "()"),
                  scope));
    }
  }

  private void functions(TypeSpec.Builder bridge) {
    int number = api.methods().size();
    for (FunctionShape shape : api.declarations(FunctionShape.class)) {
      CodeBlock face =
          api.goes(shape, FROM_JAVASCRIPT) && Names.hasRuntimeFace(shape)
              ? CodeBlock.of(
                  ", $L, $S, $S",
                  number,
                  shape.element().getSimpleName(),
                  Names.scope(api, shape).site())
              : CodeBlock.of("");
      bridge.addField(
          FieldSpec.builder(BRIDGED, Constants.type(shape), PRIVATE, STATIC, FINAL)
              .initializer(
                  "BRIDGE.function($S, $S$L)",
                  shape.signature(),
                  api.goes(shape, TO_JAVASCRIPT) ? "make" + shape.name() : "",
                  face)
              .build());
      number++;
    }
  }

  private static FieldSpec writer(ObjectShape shape, int number) {
    return FieldSpec.builder(
            RuntimeNames.OBJECT_WRITER, Constants.writer(shape), PRIVATE, STATIC, FINAL)
        .initializer(
            shape instanceof RecordShape && shape.isDeep()
                ? "BRIDGE.deepWriter($L)"
                : "BRIDGE.writer($L)",
            number)
        .build();
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
        .addStatement("return BRIDGE.exposing(implementation, $S, $L)", root.key(), root.worldId())
        .build();
  }

  private MethodSpec typeAccessor() {
    return MethodSpec.methodBuilder("type")
        .addJavadoc("The generated code of {@link $T}.\n\n@return the type\n", api.java())
        .addModifiers(visible())
        .returns(bridged(api.java()))
        .addStatement("return ($T) BRIDGE.bridged()", bridged(api.java()))
        .build();
  }

  private MethodSpec codec(ObjectShape shape) {
    String name = shape.name();
    TypeName codec = ParameterizedTypeName.get(RuntimeNames.CODEC, shape.java());
    return MethodSpec.methodBuilder(Names.codec(api, shape))
        .addJavadoc("Reads {@code $L} from scripts.\n\n@return the codec\n", name)
        .addModifiers(visible())
        .returns(codec)
        .addStatement("return ($T) BRIDGE.reading($S)", codec, "read" + name)
        .build();
  }

  /** What is inside of records and unions, by their numbers. */
  private void writes(TypeSpec.Builder bridge, List<ObjectShape> shapes) {
    MethodSwitch writes =
        new MethodSwitch("write", PROTECTED, TypeName.VOID)
            .with(RuntimeNames.TAPE, "tape")
            .with(TypeName.OBJECT, "object");
    for (int i = 0; i < shapes.size(); i++) {
      ObjectShape shape = shapes.get(i);
      CodeBlock.Builder body = CodeBlock.builder();
      int weight = 1;
      if (shape instanceof RecordShape record) {
        body.addStatement("$1T value = ($1T) object", shape.java());
        fields(body, record.slots(), "tape", "value", record.name());
        fields(body, record.parts(), "tape", "value", record.name());
        weight = record.fields().size();
      } else if (shape instanceof UnionShape union) {
        members(body, union.records(), shapes);
      }
      writes.add(i, weight, body.build());
    }
    writes.addTo(bridge);
  }

  /** Which record it is, by its place in the union, and the record itself. */
  private static void members(
      CodeBlock.Builder body, List<RecordShape> records, List<ObjectShape> shapes) {
    String otherwise = "";
    for (int i = 0; i < records.size(); i++) {
      RecordShape each = records.get(i);
      body.beginControlFlow(
              otherwise + "if (object instanceof $T)", ReachedClasses.raw(each.java()))
          .addStatement("tape.add($L)", i)
          .addStatement(
              each.isDeep() ? "tape.part(this, $L, object)" : "write($L, tape, object)",
              shapes.indexOf(each))
          .endControlFlow();
      otherwise = "else ";
    }
  }
}
