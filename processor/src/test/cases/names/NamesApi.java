package names;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.JsName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Whatever Java allows. */
@ExposeInMainWorld
public interface NamesApi {
  int reserved(int arguments, int eval, int in, int in_, int function, int let, int undefined);

  int foreign(int €, int €uro, int _uro, int £);

  int ⅷ(int ⅷ);

  €Amount amount(€Amount €, _Amount amount);

  €Kind kind(€Kind value);

  int glue(int $, int c, int e, int at, int a0, int a1, int errors, int target, int api);

  Note shadows(Note readNote, Note makeNote, Note note, Note values, Note home);

  List<Note> lists(List<Note> s, List<Note> v, List<Note> r);

  int delete(int value);

  @JsName("class")
  int wait_(int value);

  int get(int value);

  int then_(int value);

  int prototype(int value);

  int of(int value);

  int async(int value);

  int caller(int value);

  int clone(int value);

  int name(int value);

  int length(int value);

  int größe(int value);

  @JsName("overloaded")
  int overload(int value);

  @JsName("overloadedText")
  String overload(String value);

  Words words(Words value);

  Date date(Date value);

  Error error(Error value);

  Promise promise(Promise value);

  Map<String, Record> record(Map<String, Record> value);

  Api api(Api value);

  CompletionStage<Instant> real(CompletionStage<Instant> value);

  First.Item first(First.Item value);

  Second.Item second(Second.Item value);

  First.Color firstColor(First.Color value);

  Second.Color secondColor(Second.Color value);

  Values values(Values value);

  Function<Calls, Calls> calls();

  Type type(Type value) throws TypeException;

  Glue glueFunction(Glue value);

  Note writeNote(Note value);

  Function<First.Url, First.Url> url(Function<First.Url, First.Url> value);

  Function<Second.URL, Second.URL> upperUrl(Function<Second.URL, Second.URL> value);

  int getURL(int value) throws First.CaseException;

  int getUrl(int value) throws Second.CaseException;

  Loader loader(Loader value);

  int loaderFunction(int value) throws First.CaseException;

  First.note smallNote(First.note value);

  Odd odd(Odd value);

  Class javaClass(Class value);

  int bindAwkward(int value);

  /** Gives it back after it was used. */
  Awkward awkward(Awkward value);

  /** Gives the one back. */
  List<is> syntax(List<keyof> a, Function<infer, unique> b, List<unique> c, Syntax value);

  @JsName("℘·\u200Cb")
  int weierstrass(int value) throws TypeException;
}
