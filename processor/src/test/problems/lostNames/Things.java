package app;

import dev.contextbridge.Bridged;
import java.util.function.BiFunction;
import lib.Finder;
import lib.Named;

@Bridged
// ? [BridgeUndescribed] Things.find: the class file of Finder has neither the names of parameters nor documentation. Compile Finder with this processor and let a @Bridged interface reach it there, or compile it with -parameters, or declare the method again here.
interface Things extends Finder<String>, Named {
  Named.Name split(String name);

  void combine(BiFunction<String, String, String> function);
}
