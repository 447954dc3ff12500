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
    implements Declaration {}
