package dev.contextbridge.processor;

import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Whose compiler runs the processor. */
public enum Vendor {
  /** The javac of this JDK. */
  JDK,
  /** Eclipse's batch compiler, whose model of a program is the one of the IDE. */
  ECLIPSE;

  /** A compiler. */
  JavaCompiler compiler() {
    return this == JDK ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }

  /** Options of javac in the words of this compiler. */
  List<String> options(List<String> options) {
    List<String> own = new ArrayList<>(options);
    if (this == JDK) {
      own.add("-implicit:none");
    } else {
      own.removeIf(option -> option.startsWith("-Xlint"));
      own.add("-17");
    }
    return own;
  }
}
