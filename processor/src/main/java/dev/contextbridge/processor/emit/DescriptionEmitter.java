package dev.contextbridge.processor.emit;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.EnumShape;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.UnionShape;
import java.util.List;

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
    JsonArray methods = new JsonArray();
    api.methods().forEach(method -> methods.add(method(method)));
    root.add("methods", methods);
    JsonArray records = new JsonArray();
    for (RecordShape shape : api.declarations(RecordShape.class)) {
      JsonObject record = shape(shape.name(), shape.java().toString(), shape.fields());
      if (!shape.discriminators().isEmpty()) {
        record.addProperty("kind", shape.kind());
      }
      records.add(record);
    }
    root.add("records", records);
    JsonArray unions = new JsonArray();
    api.declarations(UnionShape.class).forEach(shape -> unions.add(union(shape)));
    root.add("unions", unions);
    JsonArray enums = new JsonArray();
    api.declarations(EnumShape.class).forEach(shape -> enums.add(enumeration(shape)));
    root.add("enums", enums);
    JsonArray errors = new JsonArray();
    for (ErrorShape shape : api.declarations(ErrorShape.class)) {
      JsonObject error = shape(shape.name(), shape.java().toString(), shape.fields());
      error.addProperty("error", shape.errorName());
      errors.add(error);
    }
    root.add("errors", errors);
    return root;
  }

  private static JsonObject method(Method method) {
    JsonObject json = new JsonObject();
    json.addProperty("name", method.name());
    json.addProperty("java", method.javaName());
    JsonArray parameters = new JsonArray();
    for (Parameter each : method.parameters()) {
      JsonObject parameter = new JsonObject();
      parameter.addProperty("name", each.name());
      parameter.addProperty("type", each.type().parameterTypeScript());
      parameter.addProperty("optional", each.type().optional());
      if (each.rest()) {
        parameter.addProperty("rest", true);
      }
      parameters.add(parameter);
    }
    json.add("parameters", parameters);
    json.addProperty("result", method.result().typeScript());
    JsonArray errors = new JsonArray();
    method.errors().forEach(error -> errors.add(error.name()));
    json.add("throws", errors);
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
}
