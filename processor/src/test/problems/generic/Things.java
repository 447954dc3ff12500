package app;

import dev.contextbridge.Bridged;

@Bridged
// ! [BridgeGeneric] Things: a generic interface has no one declaration in TypeScript. Extend it by an interface that fixes its type arguments, and annotate that one.
interface Things<T> {
  T get();
}
