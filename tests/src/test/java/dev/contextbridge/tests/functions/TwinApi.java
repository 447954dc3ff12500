package dev.contextbridge.tests.functions;

import dev.contextbridge.ExposeInMainWorld;
import java.util.function.UnaryOperator;

/** Takes functions of the types of {@link FunctionsApi}, in generated code of its own. */
@ExposeInMainWorld("twin")
interface TwinApi {
  boolean isSame(UnaryOperator<String> function);
}
