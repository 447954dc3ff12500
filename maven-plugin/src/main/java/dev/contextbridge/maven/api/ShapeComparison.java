package dev.contextbridge.maven.api;

import static dev.contextbridge.maven.api.Position.GIVEN;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares what has a name in a declaration. Each is compared once for each position, where it is
 * met on the shortest way; changes in it name the other places too.
 */
final class ShapeComparison {
  /** Two types to compare. */
  private record Pair(String was, String is, Position position) {}

  private final TypeComparison types;
  private final Api before;
  private final Api after;
  private final Changes changes;
  private final Set<String> ignoredTags = new HashSet<>();
  private final Map<Pair, Spot> met = new HashMap<>();
  private final SortedMap<String, String> renamed = new TreeMap<>();
  private final Deque<Pair> queue = new ArrayDeque<>();

  ShapeComparison(TypeComparison types, Api before, Api after, Changes changes) {
    this.types = types;
    this.before = before;
    this.after = after;
    this.changes = changes;
    before
        .types()
        .forEach(
            (name, shape) -> {
              if (shape instanceof Shape.Variants was
                  && after.types().get(name) instanceof Shape.Variants is
                  && !was.discriminator().equals(is.discriminator())) {
                ignoredTags.add(was.discriminator()); // said of the union, not of each member
                ignoredTags.add(is.discriminator());
              }
            });
  }

  /** Whether two names are one type, perhaps renamed, of one sort. */
  boolean areOne(Type was, Shape old, Type is, Shape now) {
    String name = was.toString();
    String newName = is.toString();
    boolean renamed = !after.types().containsKey(name) && !before.types().containsKey(newName);
    return old.getClass() == now.getClass() && (name.equals(newName) || renamed);
  }

  /** Compares two types when those that were met before are done. */
  void later(String was, String is, Spot spot, Position position) {
    Pair pair = new Pair(was, is, position);
    Spot first = met.get(pair);
    if (first == null) {
      met.put(pair, new Spot(spot.text()));
      queue.add(pair);
    } else if (!spot.text().startsWith(first.text()) // there, or inside of itself
        && !first.others().contains(spot.text())) {
      first.others().add(spot.text());
    }
  }

  /** Compares all that waits for it. */
  void finish() {
    for (Pair pair = queue.poll(); pair != null; pair = queue.poll()) {
      Spot spot = met.get(pair);
      Shape was = before.types().get(pair.was());
      Shape is = after.types().get(pair.is());
      if (spot != null && was != null && is != null) {
        compare(pair, was, is, spot);
      }
    }
  }

  /** The types that were compared with one of another name, by their names before. */
  SortedMap<String, String> renamed() {
    return renamed;
  }

  private void compare(Pair pair, Shape was, Shape is, Spot spot) {
    if (!pair.was().equals(pair.is())) {
      renamed.put(pair.was(), pair.is());
    }
    Position position = pair.position();
    if (was instanceof Shape.Fields a && is instanceof Shape.Fields b) {
      tags(a.tags(), b.tags(), spot, position);
      fields(a.fields(), b.fields(), spot, position);
    } else if (was instanceof Shape.Variants a && is instanceof Shape.Variants b) {
      variants(a, pair.was(), b, pair.is(), spot, position);
    } else if (was instanceof Shape.Constants && is instanceof Shape.Constants) {
      constants(pair, spot);
    } else if (was instanceof Shape.Callback a && is instanceof Shape.Callback b) {
      types.functions().compare(a.signature(), b.signature(), spot, position);
    }
  }

  private void fields(
      SortedMap<String, Shape.Field> was,
      SortedMap<String, Shape.Field> is,
      Spot spot,
      Position position) {
    was.forEach(
        (name, field) -> {
          Shape.Field now = is.get(name);
          if (now == null) {
            changes.breaking(spot, "lost field '%s'".formatted(name));
          } else {
            field(field, now, spot.field(name), position);
          }
        });
    is.forEach(
        (name, field) -> {
          if (!was.containsKey(name)) {
            gained(name, field, spot, position);
          }
        });
  }

  private void field(Shape.Field was, Shape.Field is, Spot spot, Position position) {
    boolean mayMiss = was.optional() || is.optional();
    if (was.optional() != is.optional()) {
      if (position == GIVEN) {
        String text = is.optional() ? "may be missing now" : "is always there now";
        changes.add(spot, text, is.optional(), false);
      } else {
        String text = is.optional() ? "may be left out now" : "must be given now";
        changes.add(spot, text, !is.optional(), false);
      }
    }
    types.compare(
        mayMiss ? Type.present(was.type()) : was.type(),
        mayMiss ? Type.present(is.type()) : is.type(),
        spot,
        position);
  }

  private void gained(String name, Shape.Field field, Spot spot, Position position) {
    if (position == GIVEN) {
      changes.widening(spot, "gained field '%s'".formatted(name));
    } else {
      String sort = field.optional() ? "optional" : "required";
      boolean widens = Exposed.by(after, field.type(), position);
      changes.add(spot, "gained %s field '%s'".formatted(sort, name), !field.optional(), widens);
    }
  }

  private void tags(
      SortedMap<String, String> was, SortedMap<String, String> is, Spot spot, Position position) {
    Set<String> names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    for (String name : names) {
      String old = was.get(name);
      String now = is.get(name);
      if (old != null && now != null && !old.equals(now)) {
        changes.breaking(spot.field(name), "is \"%s\" now, was \"%s\"".formatted(now, old));
      } else if (now == null && !ignoredTags.contains(name)) {
        changes.breaking(spot, "lost field '%s'".formatted(name));
      } else if (old == null && !ignoredTags.contains(name)) {
        String sort = position == GIVEN ? "" : "required ";
        changes.add(spot, "gained %sfield '%s'".formatted(sort, name), position != GIVEN, false);
      }
    }
  }

  private void variants(
      Shape.Variants was, String old, Shape.Variants is, String now, Spot spot, Position position) {
    if (!was.discriminator().equals(is.discriminator())) {
      changes.breaking(
          spot,
          "is told apart by '%s' now, was '%s'".formatted(is.discriminator(), was.discriminator()));
    }
    SortedMap<String, Type.Named> members = members(before, old, was);
    SortedMap<String, Type.Named> others = members(after, now, is);
    members.forEach(
        (kind, member) -> {
          Type.Named other = others.get(kind);
          if (other == null) {
            types.lost(member, new Type.Named(now), spot, position);
          } else {
            later(member.name(), other.name(), spot.member(other.name()), position);
          }
        });
    others.forEach(
        (kind, member) -> {
          if (!members.containsKey(kind)) {
            types.gained(member, new Type.Named(old), spot, position);
          }
        });
  }

  /** The records of a union by what the discriminator says of them. */
  private static SortedMap<String, Type.Named> members(
      Api api, String name, Shape.Variants variants) {
    SortedMap<String, Type.Named> members = new TreeMap<>();
    for (Type each : api.leaves(new Type.Named(name))) {
      if (each instanceof Type.Named named) {
        members.put(kind(api.shape(named), variants.discriminator(), named.name()), named);
      }
    }
    return members;
  }

  private static String kind(@Nullable Shape shape, String discriminator, String name) {
    return shape instanceof Shape.Fields fields
        ? fields.tags().getOrDefault(discriminator, name)
        : name;
  }

  private void constants(Pair pair, Spot spot) {
    Type was = new Type.Named(pair.was());
    Type is = new Type.Named(pair.is());
    for (Type each : before.leaves(was)) {
      if (!after.leaves(is).contains(each)) {
        types.lost(each, is, spot, pair.position());
      }
    }
    for (Type each : after.leaves(is)) {
      if (!before.leaves(was).contains(each)) {
        types.gained(each, was, spot, pair.position());
      }
    }
  }
}
