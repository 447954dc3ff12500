package dev.contextbridge.generated;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Divides objects that may contain objects like themselves into parts of some levels each. Parts
 * are written, and made by the glue, one after the other: the stack does not say how deep an object
 * may be. Before such an object a slot has null, or the slots of the part that it is. Public so
 * that it can be initialized before a script decides how deep the stack is.
 */
public final class Parts {
  private static final int MAX_DEPTH = 1000;
  private static final int LEVELS = 32;

  private final Tape tape;
  private final Queue<Part> waiting = new ArrayDeque<>();
  private @Nullable Part current;
  private int depth;
  private int floor;

  /** The parts of what is written to a tape. */
  Parts(Tape tape) {
    this.tape = tape;
  }

  /** An object that is written when those before it have been. Public as the class around it is. */
  public static final class Part {
    private final HostTarget bridge;
    private final int shape;
    private final Object value;
    private final ObjectWriter writer;
    private final Nesting outside;
    private final int depth;
    private final @Nullable Part holder;
    private final int slot;
    private @Nullable Object[] slots = {};

    private Part(Parts parts, HostTarget bridge, int shape, int slot) {
      this.bridge = bridge;
      this.shape = shape;
      this.value = parts.tape.nesting.innermost();
      this.writer = parts.tape.nesting.writer();
      this.outside = parts.tape.nesting.outside();
      this.depth = parts.depth;
      this.holder = parts.current;
      this.slot = slot;
    }
  }

  /** Writes an object; the outermost one with all that is in it. */
  void write(HostTarget bridge, int shape, Object value) {
    if (depth == MAX_DEPTH) {
      throw new WireFailure("", "nested at most " + MAX_DEPTH + " levels deep", "more");
    }
    int start = tape.size;
    tape.add(null);
    if (depth - floor == LEVELS) {
      waiting.add(new Part(this, bridge, shape, start));
      return;
    }
    depth++;
    bridge.write(shape, tape, value);
    depth--;
    if (depth == 0 && !waiting.isEmpty()) {
      divide(start);
    }
  }

  /**
   * Makes the outermost object, which stands last on the tape, a part that has all others in it.
   */
  private void divide(int start) {
    @Nullable Object[] slots = tape.slots;
    Nesting nesting = tape.nesting;
    @Nullable Object[] outermost = Arrays.copyOfRange(slots, start, tape.size);
    try {
      for (Part part = waiting.poll(); part != null; part = waiting.poll()) {
        write(part);
        if (part.holder == null) {
          outermost[part.slot - start] = part.slots;
        } else {
          part.holder.slots[part.slot] = part.slots;
        }
      }
    } finally {
      tape.slots = slots;
      tape.size = start;
      tape.nesting = nesting;
      waiting.clear();
      current = null;
      depth = 0;
      floor = 0;
    }
    tape.add(outermost);
  }

  private void write(Part part) {
    current = part;
    floor = part.depth;
    depth = part.depth + 1;
    tape.slots = new Object[LEVELS];
    tape.size = 0;
    tape.nesting = part.outside;
    tape.nesting.enter("", part.value, part.writer);
    tape.add(null);
    try {
      part.bridge.write(part.shape, tape, part.value);
    } catch (WireFailure failure) {
      throw part.outside.around(failure, tape.link);
    }
    tape.nesting.leave();
    part.slots = Arrays.copyOf(tape.slots, tape.size);
  }
}
