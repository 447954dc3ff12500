package dev.contextbridge.internal.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is read of an array or an object so far. */
interface JsonContainer {
  /** What ends it. */
  char end();

  void add(@Nullable Object value);

  /** All of it: it cannot be changed. */
  Object value();

  /** The elements of an array. */
  final class Elements implements JsonContainer {
    private final List<@Nullable Object> elements = new ArrayList<>();

    @Override
    public char end() {
      return ']';
    }

    @Override
    public void add(@Nullable Object value) {
      elements.add(value);
    }

    @Override
    public Object value() {
      return Collections.unmodifiableList(elements);
    }
  }

  /** The members of an object. */
  final class Members implements JsonContainer {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** What the value is called that comes next. */
    String key = "";

    @Override
    public char end() {
      return '}';
    }

    @Override
    public void add(@Nullable Object value) {
      members.put(key, value);
    }

    @Override
    public Object value() {
      return Collections.unmodifiableMap(members);
    }
  }
}
