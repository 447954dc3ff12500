package dev.contextbridge.maven.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A bridged interface as scripts see it.
 *
 * @param java its Java name
 * @param name its name in TypeScript
 * @param root where it is exposed; null for one that only crosses
 * @param implementable whether scripts may implement it
 * @param methods by their names
 * @param types what the names in its types stand for, but those of the language
 */
record Api(
    String java,
    String name,
    @Nullable Root root,
    boolean implementable,
    SortedMap<String, Method> methods,
    SortedMap<String, Shape> types) {
  /**
   * Where a root is exposed.
   *
   * @param key the property of window
   * @param world the world
   */
  record Root(String key, int world) {
    /** As descriptions and snapshots write it; null where the interface is no root. */
    static @Nullable Root read(JsonNode json) {
      return json.has("key") ? new Root(json.get("key").text(), json.get("world").number()) : null;
    }

    @Override
    public String toString() {
      return "'%s' of world %s".formatted(key, world);
    }
  }

  /**
   * A method.
   *
   * @param signature its type
   * @param errors the names of the errors that it declares
   * @param hasDefault whether a script that implements the interface may leave it out
   */
  record Method(Type.Function signature, SortedSet<String> errors, boolean hasDefault) {}

  /**
   * What messages call it.
   *
   * @return the key of a root, else its name
   */
  String label() {
    return root == null ? name : root.key();
  }

  /**
   * The names that scripts import from its declaration.
   *
   * @return its own and those of its types; it exports no interface that it only refers to
   */
  SortedSet<String> exports() {
    SortedSet<String> exports = new TreeSet<>(Set.of(name));
    types.forEach(
        (type, shape) -> {
          if (!(shape instanceof Shape.Reference)) {
            exports.add(type);
          }
        });
    return exports;
  }

  /**
   * What a type stands for.
   *
   * @param type any type
   * @return null for what has no name, and for the types of the language
   */
  @Nullable Shape shape(Type type) {
    return type instanceof Type.Named named && named.arguments().isEmpty()
        ? types.get(named.name())
        : null;
  }

  /**
   * The values that a type has, one by one as far as they can be told apart.
   *
   * @param type any type
   * @return the members of unions and the constants of enums in place of these
   */
  List<Type> leaves(Type type) {
    List<Type> leaves = new ArrayList<>();
    for (Type each : Type.alternatives(type)) {
      Shape shape = shape(each);
      if (shape instanceof Shape.Variants variants) {
        variants.members().forEach(name -> leaves.addAll(leaves(new Type.Named(name))));
      } else if (shape instanceof Shape.Constants constants) {
        constants.names().forEach(name -> leaves.add(new Type.Literal(name)));
      } else {
        leaves.add(each);
      }
    }
    return leaves;
  }
}
