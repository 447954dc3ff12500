package dev.contextbridge.processor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor, which sees a compiler through something else, as build tools have it. */
public final class Wrapped extends AbstractProcessor {
  private final BridgeProcessor processor = new BridgeProcessor();
  private final UnaryOperator<ProcessingEnvironment> wrap;

  /** A processor that gets what is made of the compiler. */
  public Wrapped(UnaryOperator<ProcessingEnvironment> wrap) {
    this.wrap = wrap;
  }

  /** An object of one interface and nothing else. */
  public static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    processor.init(wrap.apply(environment));
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    boolean unused = processor.process(annotations, round);
    return false;
  }
}
