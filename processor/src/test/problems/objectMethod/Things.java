package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  @Override
  // ! [BridgeObjectMethod] Things.equals: equals is a method of every Java object and is not exposed. Remove it, or declare a method of another name.
  boolean equals(Object other);

  @Override
  // ! [BridgeObjectMethod] Things.hashCode: hashCode is a method of every Java object and is not exposed. Remove it, or declare a method of another name.
  int hashCode();

  // ! [BridgeObjectMethod] Things.finalize: finalize is a method of every Java object and is not exposed. Remove it, or declare a method of another name.
  void finalize();
}
