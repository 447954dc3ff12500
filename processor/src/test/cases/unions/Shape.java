package unions;

import dev.contextbridge.JsName;

/** What can be drawn. */
public sealed interface Shape {
  /**
   * A circle.
   *
   * @param radius in pixels
   */
  record Circle(double radius) implements Shape {}

  /** Everything with corners. */
  sealed interface Cornered extends Shape {}

  record Square(double side) implements Cornered {}

  @JsName("rect-angle")
  record Rectangle(double width, double height) implements Cornered {}

  /** Nothing at all. */
  record Empty() implements Shape {}

  /** Shapes in shapes. */
  record Group(java.util.List<Shape> parts) implements Shape {}
}
