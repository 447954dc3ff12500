package dev.contextbridge.maven.api;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes a snapshot as a file that people review: one line for each method, field and constant,
 * sorted, in TypeScript.
 */
final class SnapshotWriter {
  /** What a reader must understand. */
  static final int VERSION = 1;

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final Reach reach;

  private SnapshotWriter(Reach reach) {
    this.reach = reach;
  }

  /**
   * Writes a snapshot.
   *
   * @param snapshot the API of a module
   * @return the text of the file, with LF at the end of each line
   */
  static String write(Snapshot snapshot) {
    SnapshotWriter writer = new SnapshotWriter(Reach.of(snapshot));
    JsonObject apis = new JsonObject();
    snapshot.apis().forEach((java, api) -> apis.add(java, writer.api(api)));
    JsonObject root = new JsonObject();
    root.addProperty("format", VERSION);
    root.add("apis", apis);
    return GSON.toJson(root) + "\n";
  }

  private JsonObject api(Api api) {
    JsonObject json = new JsonObject();
    json.addProperty("name", api.name());
    if (api.root() != null) {
      json.addProperty("key", api.root().key());
      json.addProperty("world", api.root().world());
    }
    if (api.implementable()) {
      json.addProperty("implementable", true);
    }
    list(json, "givenBy", reach.places(api.java(), Position.GIVEN));
    list(json, "takenBy", reach.places(api.java(), Position.TAKEN));
    methods(json, api);
    types(json, api);
    return json;
  }

  private static void methods(JsonObject json, Api api) {
    JsonObject methods = new JsonObject();
    api.methods().forEach((name, it) -> methods.addProperty(name, it.signature().toString()));
    json.add("methods", methods);
    JsonObject errors = new JsonObject();
    api.methods().forEach((name, it) -> list(errors, name, it.errors()));
    if (!errors.isEmpty()) {
      json.add("throws", errors);
    }
    SortedSet<String> defaults = new TreeSet<>();
    api.methods()
        .forEach(
            (name, it) -> {
              if (it.hasDefault()) {
                defaults.add(name);
              }
            });
    list(json, "defaults", defaults);
  }

  private static void types(JsonObject json, Api api) {
    Section section = new Section(json, api);
    section.add("records", Shape.Fields.class, it -> !it.error(), SnapshotWriter::fields);
    section.add("errors", Shape.Fields.class, Shape.Fields::error, SnapshotWriter::fields);
    section.add("kinds", Shape.Fields.class, it -> !it.tags().isEmpty(), SnapshotWriter::tags);
    section.add("unions", Shape.Variants.class, it -> true, SnapshotWriter::union);
    section.add("enums", Shape.Constants.class, it -> true, it -> array(it.names()));
    section.add("texts", Shape.Text.class, it -> true, it -> text(it.brand()));
    section.add("functions", Shape.Callback.class, it -> true, it -> text(it.signature()));
    section.add("interfaces", Shape.Reference.class, it -> true, it -> text(it.java()));
  }

  /** Where the types of one kind are written. */
  private record Section(JsonObject json, Api api) {
    <S extends Shape> void add(
        String name, Class<S> kind, Predicate<S> belongs, Function<S, JsonElement> write) {
      JsonObject section = new JsonObject();
      api.types()
          .forEach(
              (type, shape) -> {
                if (kind.isInstance(shape) && belongs.test(kind.cast(shape))) {
                  section.add(type, write.apply(kind.cast(shape)));
                }
              });
      if (!section.isEmpty()) {
        json.add(name, section);
      }
    }
  }

  private static JsonObject fields(Shape.Fields shape) {
    JsonObject json = new JsonObject();
    shape
        .fields()
        .forEach((name, it) -> json.add(it.optional() ? name + "?" : name, text(it.type())));
    return json;
  }

  private static JsonObject tags(Shape.Fields shape) {
    JsonObject json = new JsonObject();
    shape.tags().forEach(json::addProperty);
    return json;
  }

  private static JsonObject union(Shape.Variants shape) {
    JsonObject json = new JsonObject();
    json.addProperty("discriminator", shape.discriminator());
    json.add("members", array(shape.members()));
    return json;
  }

  private static JsonPrimitive text(Object text) {
    return new JsonPrimitive(text.toString());
  }

  private static void list(JsonObject json, String name, Collection<String> texts) {
    if (!texts.isEmpty()) {
      json.add(name, array(texts));
    }
  }

  private static JsonArray array(Collection<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
