package app;

import dev.contextbridge.Bridged;

interface Things<T> {
  T get();
}

@Bridged
interface Texts extends Things<String> {}
