package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

@Bridged
interface Things {
  // ! [BridgeNullablePrimitive] Return type of Things.count: int is never null. Use @Nullable Integer.
  @Nullable int count();

  // ! [BridgeNullablePrimitive] Parameter 'value' of Things.set: boolean is never null. Use @Nullable Boolean.
  void set(@Nullable boolean value);

  @interface Nullable {}
}
