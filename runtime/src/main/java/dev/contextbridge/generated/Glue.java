package dev.contextbridge.generated;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/**
 * A generated script that runs inside a world and checks, reads and makes the values of one
 * interface. The engine parses it once, however many worlds load it.
 */
public final class Glue {
  /** What a script has that refers to no other interface. */
  public static final List<Supplier<BridgedType<?>>> NO_REFERENCES = List.of();

  private final String name;
  private final BiFunction<Link, @Nullable Object, HostTarget> target;
  private final List<Supplier<BridgedType<?>>> references;
  private final Class<?>[] reached;
  private final String[] script;
  private volatile @Nullable Source source;

  /**
   * A glue script.
   *
   * @param name what stack traces in the world call it
   * @param target makes the object that the script calls
   * @param references the interfaces that the script refers to; they are loaded with it
   * @param reached classes that crossings touch; they are initialized before a script runs, because
   *     a script decides how deep the stack is when it calls
   * @param script its text, in parts that class files can hold
   */
  public Glue(
      String name,
      BiFunction<Link, @Nullable Object, HostTarget> target,
      List<Supplier<BridgedType<?>>> references,
      Class<?>[] reached,
      String... script) {
    this.name = name;
    this.target = target;
    this.references = List.copyOf(references);
    this.reached = reached.clone();
    this.script = script.clone();
  }

  /**
   * The scripts that must be loaded with this one, because a script of a user decides how deep the
   * stack is when they are needed.
   *
   * @return the glue of the interfaces that this script refers to, itself perhaps among them
   */
  public List<Glue> references() {
    return references.stream().<Glue>map(type -> type.get().glue()).toList();
  }

  /** The interface that the script refers to by a number. */
  BridgedType<?> reference(int number) {
    return references.get(number).get();
  }

  /**
   * The object through which the script builds Java values.
   *
   * @param link the connection to its world
   * @return a new target
   */
  public HostTarget values(Link link) {
    for (Class<?> type : reached) {
      initialize(type);
    }
    return target.apply(link, null);
  }

  /** The object through which the script calls a Java object. */
  HostTarget target(Link link, Object object) {
    return target.apply(link, object);
  }

  private static void initialize(Class<?> type) {
    try {
      Class.forName(type.getName(), true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e); // it is loaded already
    }
  }

  /**
   * The script.
   *
   * @return its source, made on first use
   */
  public Source source() {
    Source made = source;
    if (made == null) {
      made = Source.newBuilder("js", String.join("", script), name).buildLiteral();
      source = made;
    }
    return made;
  }
}
