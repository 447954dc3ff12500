package dev.contextbridge.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * An annotated interface, read and checked.
 *
 * @param element its position
 * @param java the interface
 * @param name its name in TypeScript
 * @param root where it is exposed; null for one that only crosses
 * @param implementable whether an object of JavaScript can be one: not when Java says itself who
 *     implements it, nor when JavaScript is not told all that is to be implemented
 * @param methods in the order of their declaration
 * @param declarations everything named that it reaches, in the order in which it was met
 * @param doc its documentation
 * @param reach keeps which way their values go
 */
public record Api(
    TypeElement element,
    ClassName java,
    String name,
    @Nullable Root root,
    boolean implementable,
    List<Method> methods,
    List<Declaration> declarations,
    Doc doc,
    Reach reach) {
  /**
   * Whether an object of JavaScript that implements it is taken: not when one of its methods would
   * have to give what only Java can give.
   *
   * @return true when generated code implements it by a script
   */
  public boolean isTakenFromScripts() {
    return implementable
        && methods.stream()
            .map(method -> method.contents(name))
            .allMatch(parts -> Direction.FROM_JAVASCRIPT.obstacles(parts).isEmpty());
  }

  /**
   * Where a root is exposed.
   *
   * @param key the property of window
   * @param worldId the world
   */
  public record Root(String key, int worldId) {}

  /**
   * Where a problem is shown.
   *
   * @param position what it is about, or null when that is in a class file
   * @return that, or the interface
   */
  public Element shown(@Nullable Element position) {
    return position == null ? element : position;
  }

  /**
   * What messages call the API.
   *
   * @return the key of a root, else its name
   */
  public String label() {
    return root == null ? name : root.key();
  }

  /**
   * The generated class.
   *
   * @return its name, in the interface's package
   */
  public ClassName bridge() {
    return bridgeOf(java);
  }

  /**
   * The generated class of an interface.
   *
   * @param type the interface
   * @return its name, in the interface's package
   */
  public static ClassName bridgeOf(ClassName type) {
    return ClassName.get(type.packageName(), fileName(type) + "Bridge");
  }

  /**
   * The base name of an interface's generated files.
   *
   * @param type the interface
   * @return its simple names, joined by underscores
   */
  public static String fileName(ClassName type) {
    return String.join("_", type.simpleNames());
  }

  /**
   * The folder of an interface's resources in the class output.
   *
   * @param type the interface
   * @return a path with a trailing slash
   */
  public static String folder(ClassName type) {
    String packages = type.packageName().replace('.', '/');
    return "META-INF/contextbridge/" + (packages.isEmpty() ? "" : packages + "/");
  }

  /**
   * The declarations of one kind.
   *
   * @param kind the kind
   * @param <D> the kind
   * @return in the order in which they were met
   */
  public <D extends Declaration> List<D> declarations(Class<D> kind) {
    return declarations.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * The declarations of one kind whose values go one way, or have a codec.
   *
   * @param kind the kind
   * @param direction the way
   * @param <D> the kind
   * @return in the order in which they were met
   */
  public <D extends Declaration> List<D> declarations(Class<D> kind, Direction direction) {
    return declarations(kind).stream().filter(each -> goes(each, direction)).toList();
  }

  /**
   * Whether the values of a declaration go one way: in a method, in an error, or by a codec.
   *
   * @param declaration one of the declarations
   * @param direction the way
   * @return false when no code is needed for it
   */
  public boolean goes(Declaration declaration, Direction direction) {
    return reach.of(this).contains(declaration, direction) && declaration.goes(direction);
  }
}
