package functions;

import java.util.function.Consumer;

record Page<T>(T items) {}

record Button(String label, Consumer<String> onClick) {}

/** Shows a number. */
@FunctionalInterface
interface Formatter {
  /** Formats. */
  String format(double in, boolean function);

  default String twice(double value) {
    return format(value, true) + format(value, true);
  }

  @Override
  boolean equals(Object other);
}

@FunctionalInterface
interface Visitor<T> {
  String visit(T first, T second);
}

/** A function that takes itself. */
@FunctionalInterface
interface Fold {
  int fold(Fold next, int depth);
}
