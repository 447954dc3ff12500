package dev.contextbridge.maven.api;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Goes through a type and all that it is made of, but not into other interfaces. */
final class TypeWalk {
  private final Api api;
  private final BiConsumer<Type, Position> visitor;
  private final Map<Position, Set<Type>> seen = new EnumMap<>(Position.class);

  /**
   * A walk.
   *
   * @param api where the names have their meaning
   * @param visitor is given each type once for each position
   */
  TypeWalk(Api api, BiConsumer<Type, Position> visitor) {
    this.api = api;
    this.visitor = visitor;
  }

  /**
   * Goes through a type.
   *
   * @param type the type
   * @param position who gives its values
   */
  void walk(Type type, Position position) {
    if (!seen.computeIfAbsent(position, it -> new HashSet<>()).add(type)) {
      return;
    }
    visitor.accept(type, position);
    if (type instanceof Type.Array array) {
      walk(array.element(), position);
    } else if (type instanceof Type.Union union) {
      union.members().forEach(each -> walk(each, position));
    } else if (type instanceof Type.Function function) {
      function.parameters().forEach(each -> walk(each.type(), position.reversed()));
      walk(function.result(), position);
    } else if (type instanceof Type.Named named) {
      named.arguments().forEach(each -> walk(each, position));
      into(named, position);
    }
  }

  private void into(Type.Named named, Position position) {
    Shape shape = api.shape(named);
    if (shape instanceof Shape.Fields fields) {
      fields.fields().values().forEach(each -> walk(each.type(), position));
    } else if (shape instanceof Shape.Variants variants) {
      variants.members().forEach(each -> walk(new Type.Named(each), position));
    } else if (shape instanceof Shape.Callback callback) {
      walk(callback.signature(), position);
    }
  }
}
