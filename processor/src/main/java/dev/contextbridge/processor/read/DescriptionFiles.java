package dev.contextbridge.processor.read;

import com.squareup.javapoet.ClassName;
import dev.contextbridge.processor.model.DescriptionFormat;
import dev.contextbridge.processor.model.TypeDescription;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Finds files that belong to types in class files: in this module's output, then in others. */
final class DescriptionFiles {
  private final Filer filer;
  private final Elements elements;

  DescriptionFiles(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** The description of a type, if it was compiled with the processor. */
  Optional<TypeDescription> description(TypeElement type) {
    try {
      return find(type, DescriptionFormat.path(ClassName.get(type)))
          .map(bytes -> DescriptionFormat.read(new String(bytes, StandardCharsets.UTF_8)));
    } catch (RuntimeException e) {
      return Optional.empty(); // not of our form: as good as none
    }
  }

  /** Whether a type was compiled into this module's output. */
  boolean isOfThisModule(TypeElement type) {
    return read(StandardLocation.CLASS_OUTPUT, "", classFile(type)).isPresent();
  }

  /** Whether a class file says {@code @Nullable} of a type inside of a declaration. */
  boolean marksTypes(TypeElement type) {
    return find(type, classFile(type))
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .filter(text -> text.contains("VisibleTypeAnnotations") && text.contains("/Nullable;"))
        .isPresent();
  }

  private String classFile(TypeElement type) {
    return elements.getBinaryName(type).toString().replace('.', '/') + ".class";
  }

  private Optional<byte[]> find(TypeElement type, String path) {
    ModuleElement module = elements.getModuleOf(type);
    return read(StandardLocation.CLASS_OUTPUT, "", path)
        .or(() -> read(StandardLocation.CLASS_PATH, "", path))
        .or(
            () ->
                module == null || module.isUnnamed()
                    ? Optional.empty()
                    : read(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/", path));
  }

  /** Compilers differ in how they say that there is no such file, or no such location. */
  private Optional<byte[]> read(Location location, String moduleAndPackage, String path) {
    try (InputStream in = filer.getResource(location, moduleAndPackage, path).openInputStream()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
