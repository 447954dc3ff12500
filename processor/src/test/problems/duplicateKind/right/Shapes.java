package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

@Bridged
interface Shapes {
  Shape one();

  sealed interface Shape {
    record Circle(double radius) implements Shape {}

    @JsName("Area")
    record Disc(double radius) implements Shape {}
  }
}
