package dev.contextbridge.generated;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The objects that are being written to a tape, from the outermost one in. Public so that it can be
 * initialized before a script decides how deep the stack is.
 */
public final class Nesting {
  private static final Object[] NOTHING = {};
  private static final ObjectWriter[] NO_WRITERS = {};

  private Object[] open;
  private ObjectWriter[] writers;
  private final int base;
  private int depth;
  private @Nullable Nesting outside;
  private final @Nullable Object sought;

  Nesting() {
    this(NOTHING, NO_WRITERS, 0, null);
  }

  private Nesting(Object[] open, ObjectWriter[] writers, int depth, @Nullable Object sought) {
    this.open = open;
    this.writers = writers;
    this.sought = sought;
    this.base = depth;
    this.depth = depth;
  }

  /** Whether an object is sought, and others are taken for written. */
  boolean isSearch() {
    return sought != null;
  }

  /**
   * The same, when one is met.
   *
   * @throws WireFailure when it is the one that is sought; its path leads there
   */
  boolean isSearch(String label, Object met) {
    if (met == sought) {
      throw new WireFailure(label, "found", "it");
    }
    return isSearch();
  }

  /**
   * Begins an object.
   *
   * @param label the field that holds it
   * @param value the object
   * @param writer what writes it
   * @throws WireFailure when the object is inside of itself
   */
  void enter(String label, Object value, ObjectWriter writer) {
    for (int i = 0; i < depth; i++) {
      if (open[i] == value) {
        throw new WireFailure(label, "free of cycles", "an object that contains itself");
      }
    }
    if (depth == open.length) {
      int length = Math.max(4, depth * 2);
      open = Arrays.copyOf(open, length);
      writers = Arrays.copyOf(writers, length);
    }
    open[depth] = value;
    writers[depth++] = writer;
  }

  /** Ends the object that was begun last. */
  void leave() {
    depth--;
    if (outside != null && outside.base > depth) {
      outside = null;
    }
  }

  /** The objects around the innermost one, to go on from later. They are the same for siblings. */
  Nesting outside() {
    int around = depth - 1;
    if (outside == null || outside.base != around) {
      outside =
          new Nesting(Arrays.copyOf(open, around), Arrays.copyOf(writers, around), around, null);
    }
    return outside;
  }

  /** The object that was begun last. */
  Object innermost() {
    return open[depth - 1];
  }

  /** What writes it. */
  ObjectWriter writer() {
    return writers[depth - 1];
  }

  /**
   * A failure as the outermost object sees it. The steps of a path are known to those who are
   * writing the objects of them, and nobody is any more: each is asked where it has the next one.
   *
   * @param failure what went wrong, seen from the first object that was begun inside of these
   * @param link the connection to the world
   * @return the failure with a longer path
   */
  WireFailure around(WireFailure failure, Link link) {
    WireFailure seen = failure;
    for (int i = base; i > 0; i--) {
      seen = seen.behind(step(writers[i - 1], open[i - 1], open[i], link));
    }
    return seen;
  }

  private static String step(ObjectWriter writer, Object holder, Object held, Link link) {
    try {
      Nesting search = new Nesting(NOTHING, NO_WRITERS, 0, held);
      writer.writeInside(new Tape(link, search), holder); // ends when it meets what is held
    } catch (WireFailure found) {
      return found.path();
    } catch (RuntimeException e) {
      return "…"; // what can be taken once, such as a stream, stands before it
    }
    return "…";
  }
}
