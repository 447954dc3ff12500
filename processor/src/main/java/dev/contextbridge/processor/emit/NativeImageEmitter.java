package dev.contextbridge.processor.emit;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.RuntimeNames;

/**
 * Tells {@code native-image} what is reached by reflection: the engine calls the exported methods
 * of a bridge, and the runtime initializes by name the classes that a crossing touches.
 */
final class NativeImageEmitter {
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  private final Api api;
  private final TypeSpec bridge;

  NativeImageEmitter(Api api, TypeSpec bridge) {
    this.api = api;
    this.bridge = bridge;
  }

  /** The file in the class output: a folder for each interface, so that it depends on it alone. */
  String path() {
    return "META-INF/native-image/contextbridge/"
        + api.java().reflectionName()
        + "/reachability-metadata.json";
  }

  String text() {
    JsonArray reflection = new JsonArray();
    JsonObject target = type(api.bridge());
    target.add("methods", methods());
    reflection.add(target);
    ReachedClasses.of(api).forEach(each -> reflection.add(type(each)));
    JsonObject root = new JsonObject();
    root.add("reflection", reflection);
    return GSON.toJson(root) + "\n";
  }

  private JsonObject type(ClassName name) {
    JsonObject condition = new JsonObject();
    condition.addProperty("typeReached", api.bridge().reflectionName());
    JsonObject json = new JsonObject();
    json.add("condition", condition);
    json.addProperty("type", name.reflectionName());
    return json;
  }

  private JsonArray methods() {
    JsonArray methods = new JsonArray();
    for (MethodSpec each : bridge.methodSpecs) {
      if (each.annotations.stream().anyMatch(it -> it.type.equals(RuntimeNames.EXPORT))) {
        JsonArray parameters = new JsonArray();
        each.parameters.forEach(parameter -> parameters.add(binaryName(parameter.type)));
        JsonObject method = new JsonObject();
        method.addProperty("name", each.name);
        method.add("parameterTypes", parameters);
        methods.add(method);
      }
    }
    return methods;
  }

  private static String binaryName(TypeName type) {
    return type instanceof ClassName name ? name.reflectionName() : type.toString();
  }
}
