package dev.contextbridge.processor.emit;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.Doc;
import dev.contextbridge.processor.model.DocLinks;
import dev.contextbridge.processor.model.EnumShape;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.UnionShape;
import java.util.List;

/**
 * Writes the description of an API: the names, types, documentation and nullness that its class
 * files do not keep.
 */
final class DescriptionEmitter {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final Api api;

  DescriptionEmitter(Api api) {
    this.api = api;
  }

  String description() {
    JsonObject root = new JsonObject();
    root.addProperty("interface", api.java().canonicalName());
    root.addProperty("name", api.name());
    if (api.root() != null) {
      root.addProperty("key", api.root().key());
      root.addProperty("world", api.root().worldId());
    }
    addDoc(root, api.doc());
    JsonArray methods = new JsonArray();
    api.methods().forEach(method -> methods.add(method(method)));
    root.add("methods", methods);
    JsonArray records = new JsonArray();
    for (RecordShape shape : api.declarations(RecordShape.class)) {
      JsonObject record = shape(shape.name(), shape.java().toString(), shape.fields(), shape.doc());
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
      JsonObject error = shape(shape.name(), shape.java().toString(), shape.fields(), shape.doc());
      error.addProperty("error", shape.errorName());
      errors.add(error);
    }
    root.add("errors", errors);
    return DocLinks.javadoc(GSON.toJson(root)) + "\n";
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
    addDoc(json, method.doc());
    return json;
  }

  private static JsonObject shape(String name, String java, List<Field> fields, Doc doc) {
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
      addDoc(field, each.doc());
      array.add(field);
    }
    json.add("fields", array);
    addDoc(json, doc);
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
    addDoc(json, shape.doc());
    return json;
  }

  private static JsonObject enumeration(EnumShape shape) {
    JsonObject json = new JsonObject();
    json.addProperty("name", shape.name());
    json.addProperty("java", shape.java().canonicalName());
    JsonArray constants = new JsonArray();
    shape.constants().forEach(each -> constants.add(each.name()));
    json.add("constants", constants);
    addDoc(json, shape.doc());
    return json;
  }

  private static void addDoc(JsonObject json, Doc doc) {
    if (doc.equals(Doc.NONE)) {
      return;
    }
    JsonObject text = new JsonObject();
    text.addProperty("text", String.join("\n", doc.text()));
    JsonObject params = new JsonObject();
    doc.params().forEach(params::addProperty);
    text.add("params", params);
    text.addProperty("returns", doc.returns());
    JsonObject exceptions = new JsonObject();
    doc.exceptions().forEach(exceptions::addProperty);
    text.add("throws", exceptions);
    if (!doc.see().isEmpty()) {
      JsonArray see = new JsonArray();
      doc.see().forEach(see::add);
      text.add("see", see);
    }
    if (doc.isDeprecated()) {
      text.addProperty("deprecated", doc.deprecated());
    }
    json.add("doc", text);
  }
}
