package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * A record: an object of JavaScript with readonly fields.
 *
 * @param name its name, unique in the API
 * @param java the record with its type arguments
 * @param fields filled once all of them are read; a record may contain itself
 * @param doc its documentation
 */
public record RecordShape(String name, TypeName java, List<Field> fields, Doc doc)
    implements Declaration {
  /**
   * The fields that take one slot of a tape each. They stand first on it, so that the glue finds
   * them by their distance from the start.
   *
   * @return the fields in their order
   */
  public List<Field> slots() {
    return fields.stream().filter(field -> field.type().direct() != null).toList();
  }

  /**
   * The fields that take any number of slots.
   *
   * @return the fields in their order
   */
  public List<Field> parts() {
    return fields.stream().filter(field -> field.type().direct() == null).toList();
  }
}
