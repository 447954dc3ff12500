package unions;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface UnionsApi {
  Shape echoShape(Shape value);

  List<Shape> listShape(List<Shape> value);

  Box<Shape> boxShape(Box<Shape> value);

  Map<String, Shape> mapShape(Map<String, Shape> value);

  CompletionStage<Shape> laterShape(CompletionStage<Shape> value);

  Shape callShape(UnaryOperator<Shape> function, Shape value);

  UnaryOperator<Shape> functionShape();

  Shape.Cornered echoCornered(Shape.Cornered value);

  Shape.Square echoSquare(Shape.Square value);

  @Nullable Shape echoMissing(@Nullable Shape value);

  Optional<Shape> echoOptional(Optional<Shape> value);

  Result<Integer, String> echoNumber(Result<Integer, String> value);

  Result<Shape, List<String>> echoDrawn(Result<Shape, List<String>> value);

  /** A group that contains itself. */
  Shape cycle();

  /** Groups inside of groups. */
  Shape deep(int levels);

  int depth(Shape shape);

  int links(Chain chain);
}
