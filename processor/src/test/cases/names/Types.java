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
