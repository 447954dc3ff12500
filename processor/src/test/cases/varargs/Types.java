package varargs;

import dev.contextbridge.Bridged;

record Item(String name) {}

@FunctionalInterface
interface Formatter {
  String format(String pattern, String... values);
}

@FunctionalInterface
interface Fold {
  int fold(int... values);
}

@FunctionalInterface
interface Each<T> {
  @SuppressWarnings("unchecked")
  String apply(T... values);
}

@Bridged
interface Log {
  int write(String level, String... words);
}
