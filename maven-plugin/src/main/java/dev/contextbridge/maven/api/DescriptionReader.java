package dev.contextbridge.maven.api;

import dev.contextbridge.maven.files.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the API of a module from what the processor wrote into its class output. */
final class DescriptionReader {
  private DescriptionReader() {}

  /**
   * Reads all descriptions of APIs.
   *
   * @param folder {@code META-INF/contextbridge} of a class output; need not be there
   * @return the API; empty when there is none
   * @throws IOException when a file cannot be read
   * @throws ApiFormatException when a file is none of this version's processor
   */
  static Snapshot read(Path folder) throws IOException {
    SortedMap<String, Api> apis = new TreeMap<>();
    for (String name : FolderFiles.names(folder, each -> each.endsWith(".json"))) {
      Path file = folder.resolve(name);
      Api api = api(JsonNode.parse(file.toString(), Files.readString(file)));
      if (api != null) {
        apis.put(api.java(), api);
      }
    }
    return new Snapshot(apis);
  }

  /** The API that a file describes; null for one that describes another type. */
  static @Nullable Api api(JsonNode file) {
    if (!file.has("api")) {
      return null;
    }
    JsonNode json = file.get("api");
    SortedMap<String, Api.Method> methods = new TreeMap<>();
    json.get("methods").list().forEach(each -> methods.put(name(each), method(each)));
    return new Api(
        json.get("interface").text(),
        name(json),
        Api.Root.read(json),
        json.get("implementable").truth(),
        methods,
        types(json));
  }

  private static SortedMap<String, Shape> types(JsonNode json) {
    SortedMap<String, Shape> types = new TreeMap<>();
    json.get("records").list().forEach(each -> types.put(name(each), record(each)));
    json.get("errors").list().forEach(each -> types.put(name(each), error(each)));
    json.get("unions").list().forEach(each -> types.put(name(each), Shape.Variants.read(each)));
    for (JsonNode each : json.get("enums").list()) {
      types.put(name(each), new Shape.Constants(each.get("constants").texts()));
    }
    for (JsonNode each : json.get("texts").list()) {
      String java = each.get("java").text();
      types.put(name(each), new Shape.Text(java.substring(java.lastIndexOf('.') + 1)));
    }
    for (JsonNode each : json.get("functions").list()) {
      types.put(name(each), new Shape.Callback(each.get("type").function()));
    }
    for (JsonNode each : json.get("interfaces").list()) {
      types.put(name(each), new Shape.Reference(each.get("interface").text()));
    }
    return types;
  }

  private static String name(JsonNode json) {
    return json.get("name").text();
  }

  private static Api.Method method(JsonNode json) {
    List<Type.Parameter> parameters =
        json.get("parameters").list().stream().map(DescriptionReader::parameter).toList();
    return new Api.Method(
        new Type.Function(parameters, json.get("result").type()),
        json.get("throws").texts(),
        json.flag("default"));
  }

  private static Type.Parameter parameter(JsonNode json) {
    boolean rest = json.flag("rest");
    boolean optional = json.flag("optional") && !rest;
    Type type = json.get("type").type();
    return new Type.Parameter(name(json), optional ? Type.present(type) : type, optional, rest);
  }

  private static Shape.Fields record(JsonNode json) {
    SortedMap<String, String> tags = new TreeMap<>();
    if (json.has("kind")) {
      String kind = json.get("kind").text();
      json.get("discriminators").texts().forEach(each -> tags.put(each, kind));
    }
    return new Shape.Fields(tags, fields(json), false);
  }

  private static Shape.Fields error(JsonNode json) {
    SortedMap<String, String> tags = new TreeMap<>();
    tags.put("name", json.get("error").text());
    return new Shape.Fields(tags, fields(json), true);
  }

  private static SortedMap<String, Shape.Field> fields(JsonNode json) {
    SortedMap<String, Shape.Field> fields = new TreeMap<>();
    for (JsonNode each : json.get("fields").list()) {
      boolean optional = each.flag("optional");
      Type type = each.get("type").type();
      fields.put(name(each), new Shape.Field(optional ? Type.present(type) : type, optional));
    }
    return fields;
  }
}
