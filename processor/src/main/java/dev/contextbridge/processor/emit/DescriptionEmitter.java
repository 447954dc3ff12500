package dev.contextbridge.processor.emit;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgedReference;
import dev.contextbridge.processor.model.EnumShape;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.TextShape;
import dev.contextbridge.processor.model.UnionShape;
import java.util.List;
import java.util.function.Function;

/**
 * Describes an API as scripts see it: names and types, in TypeScript, of all that it reaches. What
 * the sources say of each type stands in the description of that type.
 */
final class DescriptionEmitter {
  private final Api api;

  DescriptionEmitter(Api api) {
    this.api = api;
  }

  JsonObject description() {
    JsonObject root = new JsonObject();
    root.addProperty("interface", api.java().canonicalName());
    root.addProperty("name", api.name());
    if (api.root() != null) {
      root.addProperty("key", api.root().key());
      root.addProperty("world", api.root().worldId());
    }
    root.addProperty("implementable", api.isTakenFromScripts());
    root.add("methods", array(api.methods(), this::method));
    root.add("records", array(api.declarations(RecordShape.class), DescriptionEmitter::record));
    root.add("unions", array(api.declarations(UnionShape.class), DescriptionEmitter::union));
    root.add("enums", array(api.declarations(EnumShape.class), DescriptionEmitter::enumeration));
    root.add("errors", array(api.declarations(ErrorShape.class), DescriptionEmitter::error));
    root.add("texts", array(api.declarations(TextShape.class), DescriptionEmitter::text));
    List<FunctionShape> named =
        api.declarations(FunctionShape.class).stream()
            .filter(shape -> shape.recursive().get())
            .toList();
    root.add("functions", array(named, DescriptionEmitter::function));
    root.add(
        "interfaces",
        array(api.declarations(BridgedReference.class), DescriptionEmitter::reference));
    return root;
  }

  private static <T> JsonArray array(List<T> all, Function<T, JsonObject> describe) {
    JsonArray array = new JsonArray();
    all.forEach(each -> array.add(describe.apply(each)));
    return array;
  }

  private JsonObject method(Method method) {
    JsonObject json = new JsonObject();
    json.addProperty("name", method.name());
    json.addProperty("java", method.javaName());
    if (method.isDefault() && api.implementable()) {
      json.addProperty("default", true);
    }
    JsonArray parameters = new JsonArray();
    for (int i = 0; i < method.parameters().size(); i++) {
      parameters.add(parameter(method.parameters().get(i), i >= method.required()));
    }
    json.add("parameters", parameters);
    json.addProperty("result", method.result().typeScript());
    JsonArray errors = new JsonArray();
    method.errors().forEach(error -> errors.add(error.name()));
    json.add("throws", errors);
    return json;
  }

  private static JsonObject parameter(Parameter each, boolean optional) {
    JsonObject parameter = new JsonObject();
    parameter.addProperty("name", each.name());
    parameter.addProperty("type", each.type().parameterTypeScript());
    parameter.addProperty("optional", optional);
    if (each.rest()) {
      parameter.addProperty("rest", true);
    }
    return parameter;
  }

  private static JsonObject record(RecordShape shape) {
    JsonObject json = shape(shape.name(), shape.java().toString(), shape.fields());
    if (!shape.discriminators().isEmpty()) {
      json.addProperty("kind", shape.kind());
      JsonArray discriminators = new JsonArray();
      shape.discriminators().forEach(discriminators::add);
      json.add("discriminators", discriminators);
    }
    return json;
  }

  private static JsonObject error(ErrorShape shape) {
    JsonObject json = shape(shape.name(), shape.java().toString(), shape.fields());
    json.addProperty("error", shape.errorName());
    return json;
  }

  private static JsonObject shape(String name, String java, List<Field> fields) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("java", java);
    JsonArray array = new JsonArray();
    for (Field each : fields) {
      JsonObject field = new JsonObject();
      field.addProperty("name", each.name());
      field.addProperty("java", each.javaName());
      field.addProperty("type", each.type().typeScript());
      field.addProperty("optional", each.type().optionalField());
      array.add(field);
    }
    json.add("fields", array);
    return json;
  }

  private static JsonObject union(UnionShape shape) {
    JsonObject json = new JsonObject();
    json.addProperty("name", shape.name());
    json.addProperty("java", shape.java().toString());
    json.addProperty("discriminator", shape.discriminator());
    JsonArray members = new JsonArray();
    shape.members().forEach(each -> members.add(each.name()));
    json.add("members", members);
    return json;
  }

  private static JsonObject enumeration(EnumShape shape) {
    JsonObject json = new JsonObject();
    json.addProperty("name", shape.name());
    json.addProperty("java", shape.java().canonicalName());
    JsonArray constants = new JsonArray();
    shape.constants().forEach(each -> constants.add(each.name()));
    json.add("constants", constants);
    return json;
  }

  private static JsonObject text(TextShape shape) {
    JsonObject json = new JsonObject();
    json.addProperty("name", shape.name());
    json.addProperty("java", shape.java().canonicalName());
    return json;
  }

  private static JsonObject function(FunctionShape shape) {
    JsonObject json = new JsonObject();
    json.addProperty("name", shape.name());
    json.addProperty("type", shape.typeScript());
    return json;
  }

  private static JsonObject reference(BridgedReference reference) {
    JsonObject json = new JsonObject();
    json.addProperty("name", reference.name());
    json.addProperty("interface", reference.java().canonicalName());
    return json;
  }
}
