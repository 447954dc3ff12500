package dev.contextbridge.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeSpec;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.DescriptionFormat;
import dev.contextbridge.processor.model.TypeDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes files. Each depends on one interface or other type alone. */
public final class Emitter {
  private final Filer filer;
  private final Elements elements;

  /**
   * An emitter.
   *
   * @param filer where files go
   * @param elements the compiler's elements
   */
  public Emitter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /**
   * Writes the bridge class with the glue, the declaration, the description, and what native-image
   * has to know.
   *
   * @param api an API without errors
   * @param type what its source says
   * @throws IOException when a file cannot be written
   */
  public void emit(Api api, TypeDescription type) throws IOException {
    JavaEmitter java = new JavaEmitter(api, elements);
    TypeSpec bridge = java.bridge();
    String source = java.source(bridge);
    String name = api.bridge().canonicalName();
    try (Writer out = filer.createSourceFile(name, api.element()).openWriter()) {
      out.write(source);
    }
    String base = Api.folder(api.java()) + Api.fileName(api.java());
    write(base + ".d.ts", new TypeScriptEmitter(api).declaration(), api.element());
    write(
        DescriptionFormat.path(api.java()),
        DescriptionFormat.write(type, new DescriptionEmitter(api).description()),
        api.element());
    NativeImageEmitter metadata = new NativeImageEmitter(api, bridge);
    write(metadata.path(), metadata.text(), api.element());
  }

  /**
   * Writes the description of a type that an API reaches.
   *
   * @param element the type, on which the file depends alone
   * @param type what its source says
   * @throws IOException when the file cannot be written
   */
  public void describe(TypeElement element, TypeDescription type) throws IOException {
    write(
        DescriptionFormat.path(ClassName.get(element)),
        DescriptionFormat.write(type, null),
        element);
  }

  private void write(String path, String text, Element origin) throws IOException {
    // A writer of the filer's would use the compilation's encoding.
    try (OutputStream out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin).openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
