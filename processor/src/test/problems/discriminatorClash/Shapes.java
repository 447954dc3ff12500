package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.Discriminator;
import dev.contextbridge.JsName;

@Bridged
interface Shapes {
  Shape one();

  Part two();

  sealed interface Shape {
    record Circle(
        // ! [BridgeDiscriminator] Circle.kind: the name 'kind' is that of the property that tells the records of a union apart. Give the component another name with @JsName, or the property with @Discriminator on the sealed interface.
        String kind, double radius)
        implements Shape {}

    record Fine(@JsName("sort") String kind) implements Shape {}
  }

  @Discriminator("type")
  sealed interface Part {
    record Bolt(
        // ! [BridgeDiscriminator] Bolt.size: the name 'type' is that of the property that tells the records of a union apart. Give the component another name with @JsName, or the property with @Discriminator on the sealed interface.
        @JsName("type") String size)
        implements Part {}

    record Nut(String kind) implements Part {}
  }
}
