package dev.contextbridge.generated;

import dev.contextbridge.internal.js.OwnScript;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/**
 * A generated script that runs inside a world and checks, reads and makes the values of one
 * interface. The engine parses it once, however many worlds load it.
 */
public final class Glue {
  private final String name;
  private final HostTarget target;
  private final Class<?>[] reached;
  private final String[] script;
  private volatile @Nullable Source source;

  /**
   * A glue script.
   *
   * @param name what it is for
   * @param target what the objects that the script calls are copied from
   * @param reached classes that crossings touch; they are initialized before a script runs, because
   *     a script decides how deep the stack is when it calls
   * @param script its text, in parts that class files can hold
   */
  Glue(String name, HostTarget target, Class<?>[] reached, String... script) {
    this.name = name;
    this.target = target;
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
    return Arrays.stream(target.references()).<Glue>map(BridgedType::glue).toList();
  }

  /** The interface that the script refers to by a number. */
  BridgedType<?> reference(int number) {
    return target.references()[number];
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
    return target.in(link, null);
  }

  /** The object through which the script calls a Java object. */
  HostTarget target(Link link, Object object) {
    return target.in(link, object);
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
      made = OwnScript.of(name, String.join("", script));
      source = made;
    }
    return made;
  }
}
