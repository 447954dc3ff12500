package dev.contextbridge.maven.declarations;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An API that is exposed in a world of its own accord, as its description says.
 *
 * @param world the world's id; 0 is the main world
 * @param key the property of the world's {@code window}
 * @param api the interface's name in Java
 * @param origin the label of where it comes from
 */
record Root(int world, String key, String api, String origin) {

  /**
   * Reads the description of a type.
   *
   * @return null if the type is not a root
   * @throws IOException if the text is not a description
   */
  static @Nullable Root parse(String name, String text, String origin) throws IOException {
    try {
      JsonElement api = JsonParser.parseString(text).getAsJsonObject().get("api");
      if (api == null || !api.getAsJsonObject().has("key")) {
        return null;
      }
      JsonObject found = api.getAsJsonObject();
      return new Root(
          found.get("world").getAsInt(),
          found.get("key").getAsString(),
          found.get("interface").getAsString(),
          origin);
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | UnsupportedOperationException e) {
      throw new IOException(
          "META-INF/contextbridge/" + name + " of " + origin + " is no description of a type", e);
    }
  }

  /** Where two roots cannot both be. */
  String place() {
    return world == 0 ? "window." + key : "'" + key + "' of the isolated world " + world;
  }

  @Override
  public String toString() {
    return api + " (" + origin + ")";
  }
}
