package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.Discriminator;
import dev.contextbridge.JsName;

@Bridged
interface Shapes {
  Shape one();

  Part two();

  sealed interface Shape {
    record Circle(@JsName("sort") String kind, double radius) implements Shape {}
  }

  @Discriminator("part")
  sealed interface Part {
    record Bolt(@JsName("type") String size) implements Part {}
  }
}
