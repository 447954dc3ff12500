package dev.contextbridge.maven.api;

import static dev.contextbridge.maven.api.Position.GIVEN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Compares the types of one interface with those of its predecessor. */
final class TypeComparison {
  private final Api before;
  private final Api after;
  private final Changes changes;
  private final BiPredicate<String, String> sameInterface;
  private final FunctionComparison functions;
  private final ShapeComparison shapes;

  /**
   * A comparison.
   *
   * @param before the interface as it was
   * @param after the interface as it is
   * @param changes takes what is found
   * @param sameInterface whether a Java name of before and one of now mean one interface
   */
  TypeComparison(
      Api before, Api after, Changes changes, BiPredicate<String, String> sameInterface) {
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.sameInterface = sameInterface;
    this.functions = new FunctionComparison(this, after, changes);
    this.shapes = new ShapeComparison(this, before, after, changes);
  }

  FunctionComparison functions() {
    return functions;
  }

  ShapeComparison shapes() {
    return shapes;
  }

  /**
   * Compares two types.
   *
   * @param was the type before
   * @param is the type now
   * @param spot where they are
   * @param position who gives the value
   */
  void compare(Type was, Type is, Spot spot, Position position) {
    if (alike(was, is)) {
      inside(was, is, spot, position);
    } else if (was instanceof Type.Union || is instanceof Type.Union) {
      alternatives(Type.alternatives(was), Type.alternatives(is), spot, position);
    } else {
      replaced(was, is, spot, position);
    }
  }

  /** Whether types are of one sort, so that what is inside them tells them apart. */
  private boolean alike(Type was, Type is) {
    Shape old = before.shape(was);
    Shape now = after.shape(is);
    if (old != null && now != null) {
      return areOne(was, old, is, now);
    }
    if (old != null || now != null || was instanceof Type.Union) {
      return false;
    }
    if (was instanceof Type.Named a && is instanceof Type.Named b) {
      return a.name().equals(b.name()) && a.arguments().size() == b.arguments().size();
    }
    return was instanceof Type.Literal ? was.equals(is) : was.getClass() == is.getClass();
  }

  private boolean areOne(Type was, Shape old, Type is, Shape now) {
    if (old instanceof Shape.Reference a && now instanceof Shape.Reference b) {
      return sameInterface.test(a.java(), b.java());
    }
    return old instanceof Shape.Text ? old.equals(now) : shapes.areOne(was, old, is, now);
  }

  private void inside(Type was, Type is, Spot spot, Position position) {
    if (was instanceof Type.Array a && is instanceof Type.Array b) {
      compare(a.element(), b.element(), spot.element(), position);
    } else if (was instanceof Type.Function a && is instanceof Type.Function b) {
      functions.compare(a, b, spot, position);
    } else if (was instanceof Type.Named a && is instanceof Type.Named b) {
      if (before.shape(a) != null) {
        shapes.later(a.name(), b.name(), spot, position);
      }
      for (int i = 0; i < a.arguments().size(); i++) {
        Spot argument = spot.argument(a.name(), i);
        compare(a.arguments().get(i), b.arguments().get(i), argument, position);
      }
    }
  }

  private void alternatives(List<Type> was, List<Type> is, Spot spot, Position position) {
    List<Type> gained = new ArrayList<>(is);
    for (Type each : was) {
      gained.stream()
          .filter(it -> alike(each, it))
          .findFirst()
          .ifPresentOrElse(
              it -> {
                gained.remove(it);
                inside(each, it, spot, position);
              },
              () -> lost(each, Type.of(is), spot, position));
    }
    gained.forEach(each -> gained(each, Type.of(was), spot, position));
  }

  /** A value can no longer be one of these. */
  void lost(Type type, Type is, Spot spot, Position position) {
    if (position == GIVEN) {
      changes.compatible(spot, "is never %s now".formatted(type));
    } else {
      boolean stillTaken = forth().test(type, is);
      changes.add(spot, "no longer takes %s".formatted(type), !stillTaken, false);
    }
  }

  /** A value can be one of these besides. */
  void gained(Type type, Type was, Spot spot, Position position) {
    boolean widens = Exposed.by(after, type, position);
    if (position == GIVEN) {
      boolean expected = back().test(type, was);
      changes.add(spot, "may be %s now".formatted(type), !expected, widens);
    } else {
      changes.add(spot, "also takes %s".formatted(type), false, widens);
    }
  }

  private void replaced(Type was, Type is, Spot spot, Position position) {
    boolean fits = position == GIVEN ? back().test(is, was) : forth().test(was, is);
    String text =
        was.toString().equals(is.toString())
            ? "is another kind of %s now".formatted(is)
            : "is %s now, was %s".formatted(is, was);
    changes.add(spot, text, !fits, Exposed.by(after, is, position) && !isPartOf(is, was));
    for (Type old : before.leaves(was)) {
      for (Type now : after.leaves(is)) {
        if (alike(old, now)) {
          inside(old, now, spot, position);
        }
      }
    }
  }

  private boolean isPartOf(Type is, Type was) {
    return after.leaves(is).stream()
        .allMatch(now -> before.leaves(was).stream().anyMatch(old -> alike(old, now)));
  }

  private Assignability forth() {
    return new Assignability(before, after, sameInterface);
  }

  private Assignability back() {
    return new Assignability(after, before, (now, old) -> sameInterface.test(old, now));
  }
}
