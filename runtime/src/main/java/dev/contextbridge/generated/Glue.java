package dev.contextbridge.generated;

import dev.contextbridge.BridgeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/**
 * A generated script that runs inside a world and checks, reads and makes the values of one
 * interface. The engine parses it once, however many worlds load it.
 */
public final class Glue {
  private final Class<?> owner;
  private final Class<?>[] reached;
  private final String resource;
  private final String name;
  private final Function<Link, HostTarget> values;
  private final List<Supplier<BridgedType<?>>> references;
  private volatile @Nullable Source source;

  /**
   * A glue script.
   *
   * @param owner the generated class beside whose class file the script was written
   * @param resource where it is, from the root of the class path
   * @param name what stack traces in the world call it
   * @param values makes the object through which the script builds Java values
   * @param references the interfaces that the script refers to; they are loaded with it
   * @param reached classes that crossings touch; they are initialized before a script runs, because
   *     a script decides how deep the stack is when it calls
   */
  public Glue(
      Class<?> owner,
      String resource,
      String name,
      Function<Link, HostTarget> values,
      List<Supplier<BridgedType<?>>> references,
      Class<?>... reached) {
    this.owner = owner;
    this.reached = reached.clone();
    this.resource = resource;
    this.name = name;
    this.values = values;
    this.references = List.copyOf(references);
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
    return values.apply(link);
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
   * @return its source, loaded on first use
   * @throws BridgeException when it is not on the class path
   */
  public Source source() {
    Source loaded = source;
    if (loaded == null) {
      loaded = load();
      source = loaded;
    }
    return loaded;
  }

  private Source load() {
    try (InputStream in = owner.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new BridgeException(
            owner.getName()
                + " found no "
                + resource
                + ": the annotation processor writes it into the class output, and it must be"
                + " packaged with the classes. See that no filter of the build leaves"
                + " META-INF/contextbridge out");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Source.newBuilder("js", text, name).buildLiteral();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
