package elements;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface ElementsApi {
  Element echo(Element value);

  List<Element> list(List<Element> value);

  Box<Element> box(Box<Element> value);

  Map<String, Element> map(Map<String, Element> value);

  CompletionStage<Element> later(CompletionStage<Element> value);

  Element call(UnaryOperator<Element> function, Element value);

  UnaryOperator<Element> function();

  @Nullable Element nullable(@Nullable Element value);

  Optional<Element> optional(Optional<Element> value);

  /** Gives an element another class. */
  Element mark(Element element, String className);

  /** What Java has made. */
  Element made(String text);

  /** An element of another document. */
  Element foreign();

  /** A document is no element. */
  Element document();

  Element missing();
}
