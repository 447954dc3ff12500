package names;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Gives back the sum or the last of what it gets. */
final class Impl implements NamesApi {
  @Override
  public int reserved(int arguments, int eval, int in, int in_, int function, int let, int undefined) {
    return arguments + eval + in + in_ + function + let + undefined;
  }

  @Override
  public int foreign(int €, int €uro, int _uro, int £) {
    return € + €uro + _uro + £;
  }

  @Override
  public int ⅷ(int ⅷ) {
    return ⅷ;
  }

  @Override
  public int weierstrass(int value) throws TypeException {
    return value;
  }

  @Override
  public €Amount amount(€Amount €, _Amount amount) {
    return new €Amount(€.x() + amount.x());
  }

  @Override
  public €Kind kind(€Kind value) {
    return value;
  }

  @Override
  public List<is> syntax(List<keyof> a, Function<infer, unique> b, List<unique> c, Syntax value) {
    return List.of(new is(b.apply(value.infer()).a()), value.is());
  }

  @Override
  public int glue(int $, int c, int e, int at, int a0, int a1, int errors, int target, int api) {
    return $ + c + e + at + a0 + a1 + errors + target + api;
  }

  @Override
  public Note shadows(Note readNote, Note makeNote, Note note, Note values, Note home) {
    return home;
  }

  @Override
  public List<Note> lists(List<Note> s, List<Note> v, List<Note> r) {
    return r;
  }

  @Override
  public int delete(int value) {
    return value;
  }

  @Override
  public int wait_(int value) {
    return value;
  }

  @Override
  public int get(int value) {
    return value;
  }

  @Override
  public int then_(int value) {
    return value;
  }

  @Override
  public int prototype(int value) {
    return value;
  }

  @Override
  public int of(int value) {
    return value;
  }

  @Override
  public int async(int value) {
    return value;
  }

  @Override
  public int caller(int value) {
    return value;
  }

  @Override
  public int clone(int value) {
    return value;
  }

  @Override
  public int name(int value) {
    return value;
  }

  @Override
  public int length(int value) {
    return value;
  }

  @Override
  public int größe(int value) {
    return value;
  }

  @Override
  public int overload(int value) {
    return value;
  }

  @Override
  public String overload(String value) {
    return value;
  }

  @Override
  public Words words(Words value) {
    return value;
  }

  @Override
  public Date date(Date value) {
    return value;
  }

  @Override
  public Error error(Error value) {
    return value;
  }

  @Override
  public Promise promise(Promise value) {
    return value;
  }

  @Override
  public Map<String, Record> record(Map<String, Record> value) {
    return value;
  }

  @Override
  public Api api(Api value) {
    return value;
  }

  @Override
  public CompletionStage<Instant> real(CompletionStage<Instant> value) {
    return value;
  }

  @Override
  public First.Item first(First.Item value) {
    return value;
  }

  @Override
  public Second.Item second(Second.Item value) {
    return value;
  }

  @Override
  public First.Color firstColor(First.Color value) {
    return value;
  }

  @Override
  public Second.Color secondColor(Second.Color value) {
    return value;
  }

  @Override
  public Values values(Values value) {
    return value;
  }

  @Override
  public Function<Calls, Calls> calls() {
    return each -> each;
  }

  @Override
  public Type type(Type value) {
    return value;
  }

  @Override
  public Glue glueFunction(Glue value) {
    return value;
  }

  @Override
  public Note writeNote(Note value) {
    return value;
  }

  @Override
  public Function<First.Url, First.Url> url(Function<First.Url, First.Url> value) {
    return each -> value.apply(each);
  }

  @Override
  public Function<Second.URL, Second.URL> upperUrl(Function<Second.URL, Second.URL> value) {
    return each -> value.apply(each);
  }

  @Override
  public int getURL(int value) throws First.CaseException {
    if (value == 0) {
      throw new First.CaseException();
    }
    return value;
  }

  @Override
  public int getUrl(int value) throws Second.CaseException {
    if (value == 0) {
      throw new Second.CaseException();
    }
    return value;
  }

  @Override
  public Loader loader(Loader value) {
    return each -> value.load(each);
  }

  @Override
  public int loaderFunction(int value) {
    return value;
  }

  @Override
  public First.note smallNote(First.note value) {
    return value;
  }

  @Override
  public Class javaClass(Class value) {
    return value;
  }

  @Override
  public Odd odd(Odd value) {
    return value;
  }

  @Override
  public int bindAwkward(int value) {
    return value;
  }

  @Override
  public Awkward awkward(Awkward value) {
    Awkward.Tape tape = value.tape(new Awkward.Tape(1));
    Awkward.Value run = value.run(new Awkward.Value(2), new Awkward.Adapter(3));
    Awkward.JsCallable call = value.call(new Awkward.Override(4), new Awkward.JsAwkward(5));
    Awkward.Object object = value.writeTape(tape);
    String all =
        tape + " " + run + " " + call + " " + object + " " + value.originalOf("x") + value.type();
    if (value.implementAwkward(1, 2, 3, 4) != 10 || !all.equals(EXPECTED)) {
      throw new IllegalArgumentException(all);
    }
    return value;
  }

  private static final String EXPECTED =
      "Tape[adapter0=1] Value[value=5] JsCallable[number=9] Object[number=1] xxa constant0";
}
