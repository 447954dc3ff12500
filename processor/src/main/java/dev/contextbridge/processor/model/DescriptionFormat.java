package dev.contextbridge.processor.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.squareup.javapoet.ClassName;
import dev.contextbridge.processor.model.TypeDescription.Argument;
import dev.contextbridge.processor.model.TypeDescription.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Descriptions as JSON: written for types that are compiled, read for those in class files. */
public final class DescriptionFormat {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private DescriptionFormat() {}

  /**
   * The file of a description in the class output.
   *
   * @param type the type
   * @return a path
   */
  public static String path(ClassName type) {
    return Api.folder(type) + String.join("$", type.simpleNames()) + ".json";
  }

  /**
   * Writes a description.
   *
   * @param type what is known of a type
   * @param api the API that it is, or null
   * @return the text of the file
   */
  public static String write(TypeDescription type, @Nullable JsonObject api) {
    JsonObject json = new JsonObject();
    addDoc(json, type.doc());
    addAll(json, "interfaces", type.interfaces());
    JsonObject members = new JsonObject();
    type.members().forEach((key, member) -> members.add(key, member(member)));
    json.add("members", members);
    if (api != null) {
      json.add("api", api);
    }
    return GSON.toJson(json) + "\n";
  }

  private static JsonObject member(Member member) {
    JsonObject json = new JsonObject();
    addDoc(json, member.doc());
    addNullness(json, member.nullness());
    if (!member.parameters().isEmpty()) {
      JsonArray parameters = new JsonArray();
      for (Argument each : member.parameters()) {
        JsonObject parameter = new JsonObject();
        parameter.addProperty("name", each.name());
        addNullness(parameter, each.nullness());
        parameters.add(parameter);
      }
      json.add("parameters", parameters);
    }
    return json;
  }

  private static void addDoc(JsonObject json, @Nullable String doc) {
    if (doc != null) {
      json.addProperty("doc", doc);
    }
  }

  private static void addNullness(JsonObject json, Nullness nullness) {
    if (!nullness.isNone()) {
      json.addProperty("nullness", nullness.text());
    }
  }

  private static void addAll(JsonObject json, String name, List<Nullness> all) {
    if (!all.stream().allMatch(Nullness::isNone)) {
      JsonArray array = new JsonArray();
      all.forEach(each -> array.add(each.text()));
      json.add(name, array);
    }
  }

  /**
   * Reads a description.
   *
   * @param text the text of a file
   * @return what it says of the type
   * @throws RuntimeException when the text is none of {@link #write}'s
   */
  public static TypeDescription read(String text) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    List<Nullness> interfaces = new ArrayList<>();
    for (JsonElement each : array(json, "interfaces")) {
      interfaces.add(Nullness.parse(each.getAsString()));
    }
    Map<String, Member> members = new LinkedHashMap<>();
    json.getAsJsonObject("members")
        .entrySet()
        .forEach(entry -> members.put(entry.getKey(), member(entry.getValue().getAsJsonObject())));
    return new TypeDescription(doc(json), interfaces, members);
  }

  private static Member member(JsonObject json) {
    List<Argument> parameters = new ArrayList<>();
    for (JsonElement each : array(json, "parameters")) {
      JsonObject parameter = each.getAsJsonObject();
      parameters.add(new Argument(parameter.get("name").getAsString(), nullness(parameter)));
    }
    return new Member(doc(json), nullness(json), parameters);
  }

  private static JsonArray array(JsonObject json, String name) {
    return json.has(name) ? json.getAsJsonArray(name) : new JsonArray();
  }

  private static @Nullable String doc(JsonObject json) {
    return json.has("doc") ? json.get("doc").getAsString() : null;
  }

  private static Nullness nullness(JsonObject json) {
    return json.has("nullness")
        ? Nullness.parse(json.get("nullness").getAsString())
        : Nullness.NONE;
  }
}
