package dev.contextbridge.processor.emit;

import static dev.contextbridge.processor.model.Direction.FROM_JAVASCRIPT;
import static dev.contextbridge.processor.model.Direction.TO_JAVASCRIPT;
import static java.util.stream.Collectors.joining;

import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.ObjectShape;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.ScriptText;
import dev.contextbridge.processor.model.UnionShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the part of the glue that reads and makes objects of data, by their shape. */
final class ObjectScript {
  private final Api api;
  private final Text out;

  ObjectScript(Api api, Text out) {
    this.api = api;
    this.out = out;
  }

  /** Writes a reader and a maker for each shape; gives what the glue exports of them. */
  List<String> write() {
    List<String> exports = new ArrayList<>();
    for (ObjectShape shape : api.declarations(ObjectShape.class)) {
      if (api.goes(shape, FROM_JAVASCRIPT)) {
        reader(shape);
        String read = "read" + shape.name();
        exports.add(read + ": (v) => " + shape.whole(read + "(null, v)"));
      }
      if (api.goes(shape, TO_JAVASCRIPT)) {
        maker(shape);
      }
    }
    return exports;
  }

  private void reader(ObjectShape shape) {
    if (shape instanceof RecordShape record) {
      reader(record);
    } else if (shape instanceof UnionShape union) {
      reader(union);
    }
  }

  private void maker(ObjectShape shape) {
    if (shape instanceof RecordShape record) {
      maker(record);
    } else if (shape instanceof UnionShape union) {
      maker(union);
    }
  }

  private void reader(RecordShape shape) {
    out.blank();
    String name = "read" + shape.name();
    if (!shape.discriminators().isEmpty()) {
      out.open("function %s(s, v) {".formatted(name));
      out.line("if (typeof v !== 'object' || v === null) $.object(v);");
      String kind = ScriptText.literal(shape.kind());
      int count = 0;
      for (String discriminator : shape.discriminators()) {
        String value = "k" + count++;
        out.line("const %s = v.%s;".formatted(value, discriminator));
        out.line(
            "if (%s !== %s) %s;"
                .formatted(value, kind, refuseKind(discriminator, List.of(shape), value)));
      }
      name = "take" + shape.name();
      out.line("return %s(s, v);".formatted(name));
      out.close("}").blank();
    }
    boolean isDeep = shape.isDeep();
    if (isDeep) {
      later(shape);
    }
    out.open("function %s(s, v) {".formatted(name));
    out.line("if (typeof v !== 'object' || v === null) $.object(v);");
    if (isDeep) {
      deepComponents(shape, name);
    } else {
      components(shape);
    }
    out.close("}");
  }

  private void components(RecordShape shape) {
    Reads reads = Reads.of(out, shape.fields().stream().map(Field::type).toList());
    fields(shape, reads);
    reads.result(newRecord(shape, "s", reads.end()));
    reads.close("throw $.within(e, %s);"::formatted);
  }

  /** The same of a record that is built when what is in it has been, which may be later. */
  private void deepComponents(RecordShape shape, String name) {
    out.line("const t = $.descend(v);");
    out.line("if (t === null) return $.postpone(s, v, %s);".formatted(name));
    Reads reads = Reads.saying(out, "t.at");
    fields(shape, reads);
    List<String> values = reads.end();
    reads.result(
        "t.count === t.whole.count ? %s : $.buildLater(s, later%s(%s))"
            .formatted(newRecord(shape, "s", values), shape.name(), String.join(", ", values)));
    reads.close("throw $.within(e, %s);"::formatted, "t.whole.step = t.up;");
  }

  private void fields(RecordShape shape, Reads reads) {
    for (Field field : shape.fields()) {
      reads.field("v." + field.name(), field.type(), scope(shape, field), "." + field.name());
    }
  }

  private void later(RecordShape shape) {
    List<String> values = IntStream.range(0, shape.fields().size()).mapToObj(i -> "p" + i).toList();
    out.line("const later%s = (%s) =>".formatted(shape.name(), String.join(", ", values)));
    out.line("  () => %s;".formatted(newRecord(shape, "null", values))).blank();
  }

  private static String newRecord(RecordShape shape, String sink, List<String> values) {
    String arguments = Stream.concat(Stream.of(sink), values.stream()).collect(joining(", "));
    return "values.%s(%s)".formatted(Names.newRecord(shape), arguments);
  }

  private static String refuseKind(String discriminator, List<RecordShape> known, String value) {
    List<String> names = new ArrayList<>();
    for (RecordShape each : known) {
      String name = ScriptText.literal(each.kind());
      names.add(name + ", " + name);
    }
    return "$.readAt('.%s', $.enumeration([%s]), %s)"
        .formatted(discriminator, String.join(", ", names), value);
  }

  private void reader(UnionShape shape) {
    out.blank();
    out.open("function read%s(s, v) {".formatted(shape.name()));
    out.line("if (typeof v !== 'object' || v === null) $.object(v);");
    out.line("const k = v.%s;".formatted(shape.discriminator()));
    out.open("switch (k) {");
    for (RecordShape each : shape.records()) {
      out.line("case %s:".formatted(ScriptText.literal(each.kind())));
      out.line("  return take%s(s, v);".formatted(each.name()));
    }
    out.close("}");
    out.line("return %s;".formatted(refuseKind(shape.discriminator(), shape.records(), "k")));
    out.close("}");
  }

  private void maker(RecordShape shape) {
    out.blank();
    out.open("function make%s(c) {".formatted(shape.name()));
    if (shape.isDeep()) {
      out.line("const part = c.a[c.i++];");
      out.line("if (part !== null) return $.makePart(c, part, make%s);".formatted(shape.name()));
    }
    List<Field> slots = shape.slots();
    if (!slots.isEmpty()) {
      out.line("const a = c.a;").line("const i = c.i;");
      out.line("c.i = i + %s;".formatted(slots.size()));
    }
    if (shape.fields().isEmpty() && shape.discriminators().isEmpty()) {
      out.line("return {};");
    } else {
      out.open("return {");
      for (String discriminator : shape.discriminators()) {
        out.line(discriminator + ": " + ScriptText.literal(shape.kind()) + ",");
      }
      for (Field field : shape.fields()) {
        out.line(field.name() + ": " + make(field, slots, scope(shape, field)) + ",");
      }
      out.close("};");
    }
    out.close("}");
  }

  private static String make(Field field, List<Field> slots, Scope scope) {
    BridgeType.Direct direct = field.type().direct();
    int slot = slots.indexOf(field);
    return direct == null
        ? field.type().make(scope)
        : direct.make(slot == 0 ? "a[i]" : "a[i + " + slot + "]");
  }

  private void maker(UnionShape shape) {
    out.blank();
    out.open("function make%s(c) {".formatted(shape.name()));
    out.open("switch (c.a[c.i++]) {");
    List<RecordShape> records = shape.records();
    for (int i = 0; i < records.size(); i++) {
      out.line(i == records.size() - 1 ? "default:" : "case %s:".formatted(i));
      out.line("  return make%s(c);".formatted(records.get(i).name()));
    }
    out.close("}");
    out.close("}");
  }

  private Scope scope(RecordShape shape, Field field) {
    return Scope.of(api.label() + ": result of " + shape.name() + "." + field.name());
  }
}
