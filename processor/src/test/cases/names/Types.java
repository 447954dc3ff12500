package names;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsName;

record Note(String id) {}

record Words(
    int in,
    int function,
    int delete,
    @JsName("class") int class_,
    @JsName("new") int new_,
    int arguments,
    int eval,
    int $,
    int c,
    int v,
    int at,
    int length,
    int name,
    int prototype,
    int get) {}

record €Amount(int x) {}

record _Amount(int x) {}

enum €Kind {
  @JsName("€")
  €,
  @JsName("proto")
  __proto__
}

/** Its components' types are words of TypeScript. */
record Syntax(
    as as,
    await await,
    debugger debugger,
    delete delete,
    export export,
    function function,
    in in,
    infer infer,
    intrinsic intrinsic,
    is is,
    keyof keyof,
    let let,
    readonly readonly,
    typeof typeof,
    unique unique,
    with with) {}

enum as {
  A,
  B
}

record await(int a) {}

record debugger(int a) {}

record delete(int a) {}

record export(int a) {}

record function(int a) {}

record in(int a) {}

record infer(int a) {}

enum intrinsic {
  A,
  B
}

record is(int a) {}

record keyof(int a) {}

record let(int a) {}

record readonly(int a) {}

record typeof(int a) {}

record unique(int a) {}

record with(int a) {}

record Date(int day) {}

record Error(int code) {}

record Promise(int number) {}

record Record(int number) {}

record Api(int number) {}

record Values(int number) {}

record Calls(int number) {}

final class First {
  private First() {}

  record Item(int a) {}

  record Url(String text) {}

  record note(int number) {}

  static final class CaseException extends Exception {
    private static final long serialVersionUID = 1L;

    CaseException() {
      super("of a case");
    }
  }

  enum Color {
    RED
  }
}

final class Second {
  private Second() {}

  record Item(String b) {}

  record URL(int number) {}

  static final class CaseException extends Exception {
    private static final long serialVersionUID = 1L;

    CaseException() {
      super("of a case");
    }
  }

  enum Color {
    BLUE
  }
}

@FunctionalInterface
interface Type {
  int type(int type) throws TypeException;
}

@FunctionalInterface
interface Glue {
  Glue glue(int glue);
}

record Class(int number) {}

/** Of this name, but met by nothing. */
record Throwable(int number) {}

enum Odd {
  __proto__,
  constructor,
  €,
  @JsName("bee")
  B
}

@FunctionalInterface
interface Loader {
  int load(int value) throws Second.CaseException;
}

final class TypeException extends Exception {
  private static final long serialVersionUID = 1L;
}

/** Everything in it has the name of something in the generated code. */
@Bridged
interface Awkward {
  String TYPE = "a constant";
  int adapter0 = 0;
  int GLUE = 0;

  record Tape(int adapter0) {}

  record Value(int value) {}

  record Adapter(int number) {}

  record JsCallable(int number) {}

  record Override(int number) {}

  record Object(int number) {}

  record JsAwkward(int number) {}

  Tape tape(Tape tape);

  Value run(Value original, Adapter adapters);

  JsCallable call(Override link, JsAwkward object);

  Object writeTape(Tape tape);

  String originalOf(String value);

  int implementAwkward(int methods, int o, int m0, int v);

  default String type() {
    return TYPE + adapter0;
  }
}
