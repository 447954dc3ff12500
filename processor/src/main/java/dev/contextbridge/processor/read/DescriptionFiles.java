package dev.contextbridge.processor.read;

import com.squareup.javapoet.ClassName;
import dev.contextbridge.processor.model.DescriptionFormat;
import dev.contextbridge.processor.model.TypeDescription;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Finds files that belong to types in class files: in this module's output, then in others. */
final class DescriptionFiles {
  /** A root of packages, as a filer takes it. */
  private record Root(Location location, String module) {}

  /** A way to open a file, which fails when there is none. */
  private interface Source {
    InputStream open() throws IOException;
  }

  private static final Root OWN = new Root(StandardLocation.CLASS_OUTPUT, "");

  private final Filer filer;
  private final Elements elements;

  DescriptionFiles(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** The description of a type, if it was compiled with the processor. */
  Optional<TypeDescription> description(TypeElement type) {
    String path = DescriptionFormat.path(ClassName.get(type));
    for (Root root : rootsOf(type)) {
      Optional<TypeDescription> found =
          read(() -> open(root, path))
              .or(() -> read(() -> openBeside(root, classFile(type), path)))
              .flatMap(DescriptionFiles::parse);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<TypeDescription> parse(byte[] bytes) {
    try {
      return Optional.of(DescriptionFormat.read(new String(bytes, StandardCharsets.UTF_8)));
    } catch (RuntimeException e) {
      return Optional.empty(); // not of our form: as good as none
    }
  }

  /** Whether a type was compiled into this module's output. */
  boolean isOfThisModule(TypeElement type) {
    return read(() -> open(OWN, classFile(type))).isPresent();
  }

  /** Whether a class file says {@code @Nullable} of a type inside of a declaration. */
  boolean marksTypes(TypeElement type) {
    return rootsOf(type).stream()
        .flatMap(root -> read(() -> open(root, classFile(type))).stream())
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .anyMatch(text -> text.contains("VisibleTypeAnnotations") && text.contains("/Nullable;"));
  }

  private List<Root> rootsOf(TypeElement type) {
    Root classPath = new Root(StandardLocation.CLASS_PATH, "");
    ModuleElement module = elements.getModuleOf(type);
    return module == null || module.isUnnamed()
        ? List.of(OWN, classPath)
        : List.of(
            OWN,
            new Root(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/"),
            classPath);
  }

  private String classFile(TypeElement type) {
    return elements.getBinaryName(type).toString().replace('.', '/') + ".class";
  }

  private InputStream open(Root root, String path) throws IOException {
    return filer.getResource(root.location(), root.module(), path).openInputStream();
  }

  /** In jars, javac finds files in packages only, so not in META-INF: from there it goes by URL. */
  private InputStream openBeside(Root root, String classFile, String path) throws IOException {
    String base = filer.getResource(root.location(), root.module(), classFile).toUri().toString();
    for (int names = classFile.split("/", -1).length; names > 0; names--) {
      base = base.substring(0, base.lastIndexOf('/'));
    }
    URLConnection connection =
        URI.create(base + "/" + path.replace("$", "%24")).toURL().openConnection();
    connection.setUseCaches(false); // or the jar would stay open
    return connection.getInputStream();
  }

  /** Compilers differ in how they say that there is no such file, or no such location. */
  private static Optional<byte[]> read(Source source) {
    try (InputStream in = source.open()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
