package dev.contextbridge.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * An enum: a union of the names of its constants.
 *
 * @param name its name, unique in the API
 * @param java the enum
 * @param constants in order
 * @param doc its documentation
 */
public record EnumShape(String name, ClassName java, List<Constant> constants, Doc doc)
    implements Declaration {
  /**
   * A constant.
   *
   * @param element its position, or null when it is in a class file
   * @param javaName its Java name
   * @param name its name in JavaScript
   */
  public record Constant(@Nullable Element element, String javaName, String name) {}

  /**
   * Whether any constant has another name in JavaScript.
   *
   * @return true when names must be mapped
   */
  public boolean renamed() {
    return constants.stream().anyMatch(constant -> !constant.javaName().equals(constant.name()));
  }
}
