package dev.contextbridge.processor.model;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** How deep objects of data may be. Functions hold no values. */
final class Depth {
  private final Set<Declaration> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Declaration> limited = Collections.newSetFromMap(new IdentityHashMap<>());

  private Depth() {}

  /** Whether objects of a shape may contain objects of a shape that may contain itself. */
  static boolean isUnlimited(ObjectShape shape) {
    return new Depth().leadsToItself(shape);
  }

  /** Whether values of a type may do so. */
  static boolean isUnlimited(BridgeType type) {
    return new Depth().isReached(List.of(new Part("", type)));
  }

  /** JavaScript that reads from the outside in, so that no depth ends the stack. */
  static String whole(String read) {
    return "$.whole(() => " + read + ")";
  }

  private boolean leadsToItself(ObjectShape shape) {
    if (limited.contains(shape)) {
      return false;
    }
    if (!open.add(shape) || isReached(shape.contents())) {
      return true;
    }
    open.remove(shape);
    limited.add(shape);
    return false;
  }

  private boolean isReached(List<Part> parts) {
    for (Part part : parts) {
      BridgeType type = part.type();
      if (type.declaration() instanceof ObjectShape shape
          ? leadsToItself(shape)
          : type.declaration() == null && isReached(type.contents())) {
        return true;
      }
    }
    return false;
  }
}
