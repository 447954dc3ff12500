package dev.contextbridge.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.processor.BridgeProcessor;
import dev.contextbridge.processor.Javac;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Methods that an API inherits from interfaces that are class files. */
class InheritedMethodsTest {
  private static final String LIBRARY =
      """
      package lib;

      public interface Lib {
        interface Source<T> {
          T get();

          Number count(T of);
        }

        interface Other<T> {
          Object get();
        }

        interface Text extends Source<String>, Other<String> {
          @Override
          String get();

          @Override
          default Integer count(String of) {
            return of.length();
          }
        }
      }
      """;

  private static final String API =
      """
      package app;

      import dev.contextbridge.Bridged;
      import lib.Lib;

      @Bridged
      public interface Things extends Lib.Other<String>, Lib.Text, Lib.Source<String> {
        void own();
      }
      """;

  @Test
  void areCountedOnceAndNotTheirBridges() throws IOException {
    Javac library = Javac.into("inherited", "library");
    assertThat(library.compile(List.of(write("Lib.java", LIBRARY)), List.of(), "-parameters"))
        .isEmpty();
    assertThat(hasBridge(library)).isTrue();

    Javac javac = Javac.into("inherited", "output");
    String classPath =
        library.classes() + File.pathSeparator + System.getProperty("java.class.path");
    assertThat(
            javac.compile(
                List.of(write("Things.java", API)),
                List.of(new BridgeProcessor()),
                "-cp",
                classPath))
        .isEmpty();
    assertThat(javac.classes().resolve("META-INF/contextbridge/app/Things.d.ts"))
        .content()
        .contains(
            """
            export interface Things {
              own(): void;
              get(): string;
              count(of: string): number;
            }
            """);
  }

  /** The class file holds what the API must not. */
  private static boolean hasBridge(Javac library) throws IOException {
    byte[] text = Files.readAllBytes(library.classes().resolve("lib/Lib$Text.class"));
    return new String(text, StandardCharsets.ISO_8859_1).contains("()Ljava/lang/Object;");
  }

  private static Path write(String name, String text) throws IOException {
    Path file = Path.of("target/inherited/sources").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
