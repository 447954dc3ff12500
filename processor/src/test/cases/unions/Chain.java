package unions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contains itself in every way there is. */
public sealed interface Chain {
  record End() implements Chain {}

  record Link(Chain next) implements Chain {}

  record Boxed(Box<Chain> box) implements Chain {}

  record Listed(List<Chain> list) implements Chain {}

  record Mapped(Map<String, Chain> map) implements Chain {}

  record Crossing(Other other) implements Chain {}

  /** Contains itself by way of the union alone. */
  record Other(@Nullable Chain back) {}

  /** What it holds. */
  default @Nullable Chain inside() {
    if (this instanceof Link link) {
      return link.next();
    } else if (this instanceof Boxed boxed) {
      return boxed.box().value();
    } else if (this instanceof Listed listed) {
      return listed.list().get(0);
    } else if (this instanceof Mapped mapped) {
      return mapped.map().get("key");
    }
    return this instanceof Crossing crossing ? crossing.other().back() : null;
  }
}
