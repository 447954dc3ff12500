package dev.contextbridge.maven.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A value of a JSON file that knows where it stands, so that errors can say so.
 *
 * @param element the value
 * @param place the file and the path in it
 */
record JsonNode(JsonElement element, String place) {
  /**
   * Reads a file.
   *
   * @param file what errors call it
   * @param text its content
   * @return the whole
   * @throws ApiFormatException when it is not JSON
   */
  static JsonNode parse(String file, String text) {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      if (reader.peek() == JsonToken.END_DOCUMENT) { // it fails itself for all else
        return new JsonNode(element, file + ":");
      }
      throw new ApiFormatException(file + ": not JSON at its end");
    } catch (IOException | JsonParseException e) {
      throw new ApiFormatException(file + ": not JSON " + position(e));
    }
  }

  /** What Gson says besides is for programmers who use it. Maven would show it as the cause. */
  private static String position(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return message.substring(Math.max(message.indexOf("at line"), 0));
  }

  boolean has(String name) {
    return object().has(name);
  }

  JsonNode get(String name) {
    JsonElement value = object().get(name);
    JsonNode node =
        new JsonNode(
            value == null ? element : value, place + (place.endsWith(":") ? " /" : "/") + name);
    if (value == null) {
      throw node.wrong("is missing");
    }
    return node;
  }

  String text() {
    if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
      throw wrong("must be a string");
    }
    return element.getAsString();
  }

  int number() {
    try {
      return element.getAsInt();
    } catch (RuntimeException e) { // whatever of it is not a number, Gson has an exception for it
      throw wrong("must be a number");
    }
  }

  boolean flag(String name) {
    return has(name) && get(name).truth();
  }

  boolean truth() {
    if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isBoolean()) {
      throw wrong("must be true or false");
    }
    return element.getAsBoolean();
  }

  Type type() {
    try {
      return TypeParser.parse(text());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  Type.Function function() {
    if (type() instanceof Type.Function function) {
      return function;
    }
    throw wrong("must be the type of a function");
  }

  List<JsonNode> list() {
    if (!element.isJsonArray()) {
      throw wrong("must be a list");
    }
    List<JsonNode> list = new ArrayList<>();
    element
        .getAsJsonArray()
        .forEach(each -> list.add(new JsonNode(each, place + "[" + list.size() + "]")));
    return list;
  }

  SortedSet<String> texts() {
    SortedSet<String> texts = new TreeSet<>();
    list().forEach(each -> texts.add(each.text()));
    return texts;
  }

  /** The members of a section that may be left out. */
  <T> SortedMap<String, T> section(String name, Function<JsonNode, T> read) {
    return has(name) ? get(name).map(read) : new TreeMap<>();
  }

  <T> SortedMap<String, T> map(Function<JsonNode, T> read) {
    SortedMap<String, T> map = new TreeMap<>();
    names().forEach(name -> map.put(name, read.apply(get(name))));
    return map;
  }

  Set<String> names() {
    return object().keySet();
  }

  ApiFormatException wrong(String what) {
    return new ApiFormatException(place + " " + what);
  }

  private JsonObject object() {
    if (!element.isJsonObject()) {
      throw wrong("must be an object");
    }
    return element.getAsJsonObject();
  }
}
