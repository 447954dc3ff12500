package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  // ! [BridgeGeneric] Return type of Things.texts: Store<String> is a generic interface, which has no one declaration in TypeScript. Extend it by an interface that fixes its type arguments, mark that one @Bridged, and use it here.
  Store<String> texts();
}

@Bridged
// ! [BridgeGeneric] Store: a generic interface has no one declaration in TypeScript. Extend it by an interface that fixes its type arguments, and annotate that one.
interface Store<T> {
  T get();
}
