package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

@Bridged
interface Shapes {
  Shape one();

  // ! [BridgeDiscriminator] Shape: two of its records are called 'Circle', so that JavaScript could not tell them apart. Give one of them another name with @JsName.
  sealed interface Shape {
    record Circle(double radius) implements Shape {}

    @JsName("Circle")
    record Disc(double radius) implements Shape {}
  }
}
