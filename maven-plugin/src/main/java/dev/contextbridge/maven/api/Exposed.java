package dev.contextbridge.maven.api;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a type lets scripts reach that they could not reach without it. */
final class Exposed {
  /** Single values, and what is only as much as its contents. */
  private static final Set<String> PLAIN =
      Set.of(
          "string",
          "number",
          "bigint",
          "boolean",
          "null",
          "undefined",
          "void",
          "never",
          "Date",
          "RegExp",
          "Promise",
          "Readonly",
          "Record",
          "Partial",
          "ReadonlySet",
          "ReadonlyMap",
          "Iterable",
          "AsyncIterable");

  private Exposed() {}

  /**
   * Whether a type lets scripts reach objects, functions or whatever a callback is told.
   *
   * @param api where names have their meaning
   * @param type the type
   * @param position who gives its values
   * @return false for types of single values
   */
  static boolean by(Api api, Type type, Position position) {
    AtomicBoolean found = new AtomicBoolean();
    new TypeWalk(
            api,
            (each, at) -> {
              if (at == Position.GIVEN ? isMore(api, each) : calls(api, each)) {
                found.set(true);
              }
            })
        .walk(type, position);
    return found.get();
  }

  private static boolean isMore(Api api, Type type) {
    if (!(type instanceof Type.Named named)) {
      return type instanceof Type.Function;
    }
    Shape shape = api.types().get(named.name());
    return shape == null
        ? !PLAIN.contains(named.name())
        : shape instanceof Shape.Fields
            || shape instanceof Shape.Reference
            || shape instanceof Shape.Callback;
  }

  /** What a script gives so that Java calls it with something. */
  private static boolean calls(Api api, Type type) {
    return api.shape(type) instanceof Shape.Reference
        || (type instanceof Type.Function function && !function.parameters().isEmpty());
  }
}
