package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  Texts texts();
}

interface Store<T> {
  T get();
}

@Bridged
interface Texts extends Store<String> {}
