package dev.contextbridge.processor.problem;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.contextbridge.processor.BridgeProcessor;
import dev.contextbridge.processor.Javac;
import dev.contextbridge.processor.Vendor;
import dev.contextbridge.processor.Wrapped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where problems are shown when the culprit is in a class file, or is not there yet. */
class PlacesTest {
  private static final String API =
      """
      package app;

      import dev.contextbridge.Bridged;
      import java.util.List;
      import lib.Job;

      @Bridged
      interface Jobs {
        void run();

        List<Job> all(String name);
      }
      """;

  @ParameterizedTest
  @EnumSource
  void aCulpritInAClassFileIsShownAtTheMethodThatReachesIt(Vendor vendor) throws IOException {
    Path library = write("library/Job.java", "package lib;\npublic record Job(Thread worker) {}\n");
    Javac javac = Javac.into("places", "library-output");
    assertThat(javac.compile(List.of(library), List.of())).isEmpty();
    String classPath = javac.classes() + File.pathSeparator + System.getProperty("java.class.path");

    List<Diagnostic<? extends JavaFileObject>> said =
        Javac.into(vendor, "places", "output")
            .compile(
                List.of(write("api/Jobs.java", API)),
                List.of(new BridgeProcessor()),
                "-cp",
                classPath);
    assertThat(said).filteredOn(each -> each.getKind() == Diagnostic.Kind.ERROR).hasSize(1);
    assertThat(said.get(0).getLineNumber()).isEqualTo(11);
    assertThat(said.get(0).getMessage(Locale.ROOT))
        .startsWith("[BridgeCapability] Return type of Jobs.all → List element → Job.worker: ");
  }

  /** A record that is compiled too, where this version of ECJ does not tell its line. */
  @Test
  void aCulpritWithoutAPlaceIsShownAtTheMethodThatReachesIt() throws IOException {
    List<Path> sources =
        List.of(
            write("api/Jobs.java", API),
            write("api/Job.java", "package lib;\npublic record Job(Thread worker) {}\n"));
    List<Diagnostic<? extends JavaFileObject>> said =
        Javac.into(Vendor.ECLIPSE, "places", "unknown")
            .compile(sources, List.of(new Wrapped(PlacesTest::withoutInternals)), "-proc:only");
    assertThat(said).hasSize(1);
    assertThat(said.get(0).getSource().getName()).endsWith("Jobs.java");
    assertThat(said.get(0).getLineNumber()).isEqualTo(11);
  }

  private static ProcessingEnvironment withoutInternals(ProcessingEnvironment environment) {
    return Wrapped.proxy(
        ProcessingEnvironment.class,
        (self, method, arguments) -> method.invoke(environment, arguments));
  }

  private static Path write(String name, String text) throws IOException {
    Path file = Path.of("target/places/sources").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void typesThatAnotherProcessorMakesAreWaitedFor() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new BridgeProcessor(), new JobProcessor())
            .compile(JavaFileObjects.forSourceString("app.Jobs", API));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/contextbridge/app/Jobs.d.ts")
        .contentsAsUtf8String()
        .contains("all(name: string): readonly Job[];");
  }

  @Test
  void eclipseWaitsForThemToo() throws IOException {
    Javac eclipse = Javac.into(Vendor.ECLIPSE, "places", "made");
    List<Processor> processors = List.of(new BridgeProcessor(), new JobProcessor());
    assertThat(eclipse.compile(List.of(write("api/Jobs.java", API)), processors))
        .noneMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
    assertThat(eclipse.classes().resolve("META-INF/contextbridge/app/Jobs.d.ts"))
        .content()
        .contains("all(name: string): readonly Job[];");
  }

  @Test
  void aTypeThatNobodyMakesIsReportedOnce() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new BridgeProcessor())
            .compile(JavaFileObjects.forSourceString("app.Jobs", API));
    assertThat(compilation)
        .hadErrorContaining("[BridgeUnresolved] Return type of Jobs.all: Job")
        .inFile(JavaFileObjects.forSourceString("app.Jobs", API))
        .onLine(11);
  }

  /** Makes the record in the second round. */
  @SupportedAnnotationTypes("*")
  private static final class JobProcessor extends AbstractProcessor {
    private int round;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (round == 1) {
        write("lib.First", "package lib; class First {}");
      } else if (round == 2) {
        write("lib.Job", "package lib; public record Job(String name) {}");
      }
      return false;
    }

    private void write(String name, String text) {
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
