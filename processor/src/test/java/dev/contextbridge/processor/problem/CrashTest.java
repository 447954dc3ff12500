package dev.contextbridge.processor.problem;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.contextbridge.processor.BridgeProcessor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A failure of the processor itself, here of the place that it writes to, is an error like any. */
class CrashTest {
  private static final JavaFileObject API =
      JavaFileObjects.forSourceString(
          "app.Things",
          """
          package app;

          @dev.contextbridge.Bridged
          interface Things {
            void run();
          }
          """);

  @Test
  void aFailureIsReportedAtTheInterfaceWithItsTrace() {
    Compilation compilation =
        Compiler.javac().withProcessors(failing(new BridgeProcessor())).compile(API);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("java.lang.IllegalStateException: disk on fire");
    assertThat(compilation)
        .hadErrorContaining(
            "[BridgeCrash] Things: the annotation processor failed. This is a defect of"
                + " contextbridge; please report it with this trace:")
        .inFile(API)
        .onLine(4);
  }

  /** The processor with a filer that fails. */
  private static Processor failing(Processor processor) {
    return proxy(
        Processor.class,
        (self, method, arguments) -> {
          if (method.getName().equals("init")) {
            processor.init(failing((ProcessingEnvironment) arguments[0]));
            return null;
          }
          return call(processor, method, arguments);
        });
  }

  private static ProcessingEnvironment failing(ProcessingEnvironment environment) {
    Filer filer =
        proxy(
            Filer.class,
            (self, method, arguments) -> {
              throw new IllegalStateException("disk on fire");
            });
    return proxy(
        ProcessingEnvironment.class,
        (self, method, arguments) ->
            method.getName().equals("getFiler") ? filer : call(environment, method, arguments));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
