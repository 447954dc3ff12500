package dev.contextbridge.processor.cases;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.TreeSet;
import org.graalvm.polyglot.HostAccess;

/** Metadata for {@code native-image} as it has to be, made by reflection over classes. */
final class Reachability {
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  private final JsonArray reflection = new JsonArray();
  private final JsonArray resources = new JsonArray();

  /** Adds a class with its exported methods, once another class is used. */
  Reachability add(Class<?> type, String condition) {
    JsonArray methods = new JsonArray();
    for (Method each : type.getDeclaredMethods()) {
      if (each.isAnnotationPresent(HostAccess.Export.class)) {
        methods.add(method(each));
      }
    }
    add(type.getName(), condition).add("methods", methods);
    return this;
  }

  /** Adds what is needed of a class of the JDK, once another class is used. */
  Reachability add(Class<?> type, String condition, String field, String... methods) {
    JsonObject name = new JsonObject();
    name.addProperty("name", field);
    JsonArray fields = new JsonArray();
    fields.add(name);
    JsonArray called = new JsonArray();
    Arrays.stream(type.getDeclaredMethods())
        .filter(each -> Arrays.asList(methods).contains(each.getName()))
        .forEach(each -> called.add(method(each)));
    JsonObject added = add(type.getName(), condition);
    added.add("fields", fields);
    added.add("methods", called);
    return this;
  }

  Reachability addResources(String glob) {
    JsonObject resource = new JsonObject();
    resource.addProperty("glob", glob);
    resources.add(resource);
    return this;
  }

  private JsonObject add(String type, String condition) {
    JsonObject reached = new JsonObject();
    reached.addProperty("typeReached", condition);
    JsonObject json = new JsonObject();
    json.add("condition", reached);
    json.addProperty("type", type);
    reflection.add(json);
    return json;
  }

  private static JsonObject method(Method method) {
    JsonArray parameters = new JsonArray();
    Arrays.stream(method.getParameterTypes()).map(Class::getName).forEach(parameters::add);
    JsonObject json = new JsonObject();
    json.addProperty("name", method.getName());
    json.add("parameterTypes", parameters);
    return json;
  }

  /** The text of the file, with types and methods in the order of their names. */
  String text() {
    JsonObject root = new JsonObject();
    root.add("reflection", reflection);
    root.add("resources", resources);
    return sorted(root);
  }

  /** The same for a file, whatever the order of its parts. */
  static String sorted(String text) {
    return sorted(JsonParser.parseString(text).getAsJsonObject());
  }

  private static String sorted(JsonObject root) {
    JsonArray types = root.getAsJsonArray("reflection");
    for (JsonElement type : types) {
      JsonArray methods = type.getAsJsonObject().getAsJsonArray("methods");
      type.getAsJsonObject().remove("methods");
      if (methods != null && !methods.isEmpty()) {
        type.getAsJsonObject().add("methods", sorted(methods));
      }
    }
    JsonObject sorted = new JsonObject();
    sorted.add("reflection", sorted(types));
    if (root.has("resources") && !root.getAsJsonArray("resources").isEmpty()) {
      sorted.add("resources", root.getAsJsonArray("resources"));
    }
    return GSON.toJson(sorted) + "\n";
  }

  private static JsonArray sorted(JsonArray array) {
    TreeSet<String> texts = new TreeSet<>();
    array.forEach(each -> texts.add(each.toString()));
    JsonArray sorted = new JsonArray();
    texts.forEach(each -> sorted.add(JsonParser.parseString(each)));
    return sorted;
  }
}
