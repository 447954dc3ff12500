package dev.contextbridge.processor.model;

import com.squareup.javapoet.ClassName;

/** The runtime's classes that generated code names. The processor does not depend on them. */
public final class RuntimeNames {
  private static final String API = "dev.contextbridge";
  private static final String WEB = "dev.contextbridge.web";
  private static final String GENERATED = "dev.contextbridge.generated";

  /** Binds an implementation to its generated code. */
  public static final ClassName EXPOSURE = ClassName.get(API, "Exposure");

  /** Carries one Java type. */
  public static final ClassName CODEC = ClassName.get(API, "Codec");

  /** The generated code of one interface. */
  public static final ClassName BRIDGED_TYPE = ClassName.get(GENERATED, "BridgedType");

  /** The exceptions that a method declares. */
  public static final ClassName DECLARED_ERRORS = ClassName.get(GENERATED, "DeclaredErrors");

  /** The Java side of a promise of JavaScript. */
  public static final ClassName DEFERRED = ClassName.get(GENERATED, "Deferred");

  /** Values of no declared type. */
  public static final ClassName DYNAMIC = ClassName.get(GENERATED, "Dynamic");

  /** Exceptions that are values. */
  public static final ClassName ERRORS = ClassName.get(GENERATED, "Errors");

  /** The base of what the glue calls. */
  public static final ClassName HOST_TARGET = ClassName.get(GENERATED, "HostTarget");

  /** The elements of a container from JavaScript. */
  public static final ClassName ITEMS = ClassName.get(GENERATED, "Items");

  /** How elements are taken from what the glue hands over. */
  public static final ClassName FORMS = ClassName.get(GENERATED, "Forms");

  /** Writes records and unions. */
  public static final ClassName OBJECT_WRITER = ClassName.get(GENERATED, "ObjectWriter");

  /** How elements that are single values are written. */
  public static final ClassName WRITERS = ClassName.get(GENERATED, "Writers");

  /** Values that may be missing. */
  public static final ClassName OPTIONALS = ClassName.get(GENERATED, "Optionals");

  /** The base of Java faces of JavaScript functions and objects. */
  public static final ClassName JS_CALLABLE = ClassName.get(GENERATED, "JsCallable");

  /** The connection to a world. */
  public static final ClassName LINK = ClassName.get(GENERATED, "Link");

  /** An opaque handle of a Java value. */
  public static final ClassName REF = ClassName.get(GENERATED, "Ref");

  /** Values on their way to JavaScript. */
  public static final ClassName TAPE = ClassName.get(GENERATED, "Tape");

  /** Patterns on their way to JavaScript. */
  public static final ClassName REG_EXP_FORM = ClassName.get(GENERATED, "RegExpForm");

  /** Single values on their way. */
  public static final ClassName WIRE = ClassName.get(GENERATED, "Wire");

  public static final ClassName TYPED_ARRAYS = ClassName.get(GENERATED, "TypedArrays");

  /** Arrays of primitives, element by element. */
  public static final ClassName PRIMITIVE_ARRAYS = ClassName.get(GENERATED, "PrimitiveArrays");

  /** The engine's value. */
  public static final ClassName VALUE = ClassName.get("org.graalvm.polyglot", "Value");

  /** Marks what the engine may call. */
  public static final ClassName EXPORT =
      ClassName.get("org.graalvm.polyglot", "HostAccess", "Export");

  /** Shared bytes. */
  public static final ClassName BLOB = ClassName.get(WEB, "Blob");

  /** Shared bytes with a name. */
  public static final ClassName FILE = ClassName.get(WEB, "File");

  /** A picture of a video. */
  public static final ClassName VIDEO_FRAME = ClassName.get(WEB, "VideoFrame");

  private RuntimeNames() {}
}
