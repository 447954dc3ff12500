package unions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gives back what it gets. */
final class Impl implements UnionsApi {
  @Override
  public Shape echoShape(Shape value) {
    return value;
  }

  @Override
  public List<Shape> listShape(List<Shape> value) {
    return value;
  }

  @Override
  public Box<Shape> boxShape(Box<Shape> value) {
    return value;
  }

  @Override
  public Map<String, Shape> mapShape(Map<String, Shape> value) {
    return value;
  }

  @Override
  public CompletionStage<Shape> laterShape(CompletionStage<Shape> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Shape callShape(UnaryOperator<Shape> function, Shape value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Shape> functionShape() {
    return each -> each;
  }

  @Override
  public Shape.Cornered echoCornered(Shape.Cornered value) {
    return value;
  }

  @Override
  public Shape.Square echoSquare(Shape.Square value) {
    return value;
  }

  @Override
  public @Nullable Shape echoMissing(@Nullable Shape value) {
    return value;
  }

  @Override
  public Optional<Shape> echoOptional(Optional<Shape> value) {
    return value;
  }

  @Override
  public Result<Integer, String> echoNumber(Result<Integer, String> value) {
    return value;
  }

  @Override
  public Result<Shape, List<String>> echoDrawn(Result<Shape, List<String>> value) {
    return value;
  }

  @Override
  public Shape cycle() {
    List<Shape> parts = new ArrayList<>();
    Shape outer = new Shape.Group(List.of(new Shape.Empty(), new Shape.Group(parts)));
    parts.add(outer);
    return outer;
  }

  @Override
  public Shape deep(int levels) {
    Shape shape = new Shape.Empty();
    for (int i = 1; i < levels; i++) {
      shape = new Shape.Group(List.of(shape));
    }
    return shape;
  }

  @Override
  public int depth(Shape shape) {
    int depth = 1;
    Shape inner = shape;
    while (inner instanceof Shape.Group group) {
      depth++;
      inner = group.parts().get(0);
    }
    return depth;
  }

  @Override
  public int links(Chain chain) {
    int links = 0;
    for (Chain each = chain.inside(); each != null; each = each.inside()) {
      links++;
    }
    return links;
  }
}
