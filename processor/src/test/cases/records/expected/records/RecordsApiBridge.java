package records;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
import dev.contextbridge.generated.Adapter;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Glue;
import dev.contextbridge.generated.HostTarget;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.JsCallable;
import dev.contextbridge.generated.Link;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.TypeCodec;
import dev.contextbridge.generated.Wire;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Carries calls and values between {@link RecordsApi} and a world.
 */
@Generated("dev.contextbridge.processor.BridgeProcessor")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "removal", "unchecked", "unused"})
public final class RecordsApiBridge {
  private static final Glue GLUE = new Glue(RecordsApiBridge.class, "META-INF/contextbridge/records/RecordsApiBridge.js", "contextbridge:records", Values::new, List.of(),
  Note.class,
  Page.class,
  Pair.class,
  Tree.class,
  Empty.class,
  Range.class,
  JsUnaryOperatorOfNote.class,
  JsRecordsApi.class);

  private static final BridgedType<UnaryOperator<Note>> UNARY_OPERATOR_OF_NOTE_TYPE = BridgedType.function("java.util.function.UnaryOperator<records.Note>", GLUE, "makeUnaryOperatorOfNote", UnaryOperatorOfNoteCalls::new);

  private static final BridgedType<RecordsApi> TYPE = BridgedType.object(RecordsApi.class, GLUE, "makeRecordsApi", "readRecordsApi", Calls::new);

  private RecordsApiBridge() {
  }

  /**
   * Binds an implementation, to be exposed as {@code window.records}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(RecordsApi implementation) {
    return Exposure.of(TYPE, implementation, "records", 0);
  }

  /**
   * The generated code of {@link RecordsApi}.
   *
   * @return the type
   */
  public static BridgedType<RecordsApi> type() {
    return TYPE;
  }

  /**
   * Reads {@code Note} from scripts.
   *
   * @return the codec
   */
  public static Codec<Note> noteCodec() {
    return TypeCodec.generated(GLUE, "readNote");
  }

  /**
   * Reads {@code PageOfNote} from scripts.
   *
   * @return the codec
   */
  public static Codec<Page<Note>> pageOfNoteCodec() {
    return TypeCodec.generated(GLUE, "readPageOfNote");
  }

  /**
   * Reads {@code PageOfPageOfListOfInteger} from scripts.
   *
   * @return the codec
   */
  public static Codec<Page<Page<List<Integer>>>> pageOfPageOfListOfIntegerCodec() {
    return TypeCodec.generated(GLUE, "readPageOfPageOfListOfInteger");
  }

  /**
   * Reads {@code PageOfListOfInteger} from scripts.
   *
   * @return the codec
   */
  public static Codec<Page<List<Integer>>> pageOfListOfIntegerCodec() {
    return TypeCodec.generated(GLUE, "readPageOfListOfInteger");
  }

  /**
   * Reads {@code PairOfStringAndInteger} from scripts.
   *
   * @return the codec
   */
  public static Codec<Pair<String, Integer>> pairOfStringAndIntegerCodec() {
    return TypeCodec.generated(GLUE, "readPairOfStringAndInteger");
  }

  /**
   * Reads {@code Tree} from scripts.
   *
   * @return the codec
   */
  public static Codec<Tree> treeCodec() {
    return TypeCodec.generated(GLUE, "readTree");
  }

  /**
   * Reads {@code Empty} from scripts.
   *
   * @return the codec
   */
  public static Codec<Empty> emptyCodec() {
    return TypeCodec.generated(GLUE, "readEmpty");
  }

  /**
   * Reads {@code Range} from scripts.
   *
   * @return the codec
   */
  public static Codec<Range> rangeCodec() {
    return TypeCodec.generated(GLUE, "readRange");
  }

  private static void write$Note(Tape tape, Note value) {
    tape.add(Wire.string("id", value.id()));
    tape.add(Wire.string("class", value.kind()));
    tape.add(Wire.millis("edited", value.edited()));
    tape.list("tags", value.tags(), (t1, v1) -> t1.add(Wire.string("", v1)));
  }

  private static void write$PageOfNote(Tape tape, Page<Note> value) {
    tape.add(Wire.int32("total", value.total()));
    tape.list("items", value.items(), (t1, v1) -> t1.put("", v1, (t2, v2) -> write$Note(t2, v2)));
  }

  private static void write$PageOfPageOfListOfInteger(Tape tape, Page<Page<List<Integer>>> value) {
    tape.add(Wire.int32("total", value.total()));
    tape.list("items", value.items(), (t1, v1) -> t1.put("", v1, (t2, v2) -> write$PageOfListOfInteger(t2, v2)));
  }

  private static void write$PageOfListOfInteger(Tape tape, Page<List<Integer>> value) {
    tape.add(Wire.int32("total", value.total()));
    tape.list("items", value.items(), (t1, v1) -> t1.list("", v1, (t2, v2) -> t2.add(Wire.int32("", v2))));
  }

  private static void write$PairOfStringAndInteger(Tape tape, Pair<String, Integer> value) {
    tape.add(Wire.string("first", value.first()));
    tape.add(Wire.int32("second", value.second()));
  }

  private static void write$Tree(Tape tape, Tree value) {
    tape.add(Wire.string("name", value.name()));
    tape.list("children", value.children(), (t1, v1) -> t1.put("", v1, (t2, v2) -> write$Tree(t2, v2)));
  }

  private static void write$Empty(Tape tape, Empty value) {
  }

  private static void write$Range(Tape tape, Range value) {
    tape.add(Wire.int32("from", value.from()));
    tape.add(Wire.int32("to", value.to()));
  }

  /**
   * Builds Java values of what the glue has read. For the glue alone.
   */
  public static final class Values extends HostTarget {
    Values(Link link) {
      super(link);
    }

    /**
     * Gives a handle, or adds to a list when there is one.
     */
    @HostAccess.Export
    public Ref newNote(Items list, String a0, String a1, double a2, Ref a3) {
      try {
        link.enterValue();
        return Items.hand(list, new Note(a0, a1, Wire.instant(a2), a3.<Items>get().<String>list(w1 -> ((String) w1))));
      } catch (Throwable e) {
        throw link.refuseRecord("Note", e);
      }
    }

    /**
     * Gives a handle, or adds to a list when there is one.
     */
    @HostAccess.Export
    public Ref newPageOfNote(Items list, Ref a0, int a1) {
      try {
        link.enterValue();
        return Items.hand(list, new Page<Note>(a0.<Items>get().<Note>list(w1 -> ((Ref) w1).<Note>get()), a1));
      } catch (Throwable e) {
        throw link.refuseRecord("PageOfNote", e);
      }
    }

    /**
     * Gives a handle, or adds to a list when there is one.
     */
    @HostAccess.Export
    public Ref newPageOfPageOfListOfInteger(Items list, Ref a0, int a1) {
      try {
        link.enterValue();
        return Items.hand(list, new Page<Page<List<Integer>>>(a0.<Items>get().<Page<List<Integer>>>list(w1 -> ((Ref) w1).<Page<List<Integer>>>get()), a1));
      } catch (Throwable e) {
        throw link.refuseRecord("PageOfPageOfListOfInteger", e);
      }
    }

    /**
     * Gives a handle, or adds to a list when there is one.
     */
    @HostAccess.Export
    public Ref newPageOfListOfInteger(Items list, Ref a0, int a1) {
      try {
        link.enterValue();
        return Items.hand(list, new Page<List<Integer>>(a0.<Items>get().<List<Integer>>list(w1 -> ((Ref) w1).<Items>get().<Integer>list(w2 -> ((Integer) w2))), a1));
      } catch (Throwable e) {
        throw link.refuseRecord("PageOfListOfInteger", e);
      }
    }

    /**
     * Gives a handle, or adds to a list when there is one.
     */
    @HostAccess.Export
    public Ref newPairOfStringAndInteger(Items list, String a0, int a1) {
      try {
        link.enterValue();
        return Items.hand(list, new Pair<String, Integer>(a0, a1));
      } catch (Throwable e) {
        throw link.refuseRecord("PairOfStringAndInteger", e);
      }
    }

    /**
     * Gives a handle, or adds to a list when there is one.
     */
    @HostAccess.Export
    public Ref newTree(Items list, String a0, Ref a1) {
      try {
        link.enterValue();
        return Items.hand(list, new Tree(a0, a1.<Items>get().<Tree>list(w1 -> ((Ref) w1).<Tree>get())));
      } catch (Throwable e) {
        throw link.refuseRecord("Tree", e);
      }
    }

    /**
     * Gives a handle, or adds to a list when there is one.
     */
    @HostAccess.Export
    public Ref newEmpty(Items list) {
      try {
        link.enterValue();
        return Items.hand(list, new Empty());
      } catch (Throwable e) {
        throw link.refuseRecord("Empty", e);
      }
    }

    /**
     * Gives a handle, or adds to a list when there is one.
     */
    @HostAccess.Export
    public Ref newRange(Items list, int a0, int a1) {
      try {
        link.enterValue();
        return Items.hand(list, new Range(a0, a1));
      } catch (Throwable e) {
        throw link.refuseRecord("Range", e);
      }
    }

    @HostAccess.Export
    public Ref bindUnaryOperatorOfNote(Value adapter, Value function, Ref home) {
      if (home != null && home.isHomeOf(UNARY_OPERATOR_OF_NOTE_TYPE)) {
        return home;
      }
      return Ref.of(new JsUnaryOperatorOfNote(link, adapter, function));
    }

    @HostAccess.Export
    public Ref homeOfRecordsApi(Ref home) {
      if (!home.isHomeOf(TYPE)) {
        throw link.refuse("an object that implements RecordsApi", "another object of Java");
      }
      return home;
    }

    @HostAccess.Export
    public Ref bindRecordsApi(Value adapters, Value object) {
      link.enterValue();
      return Ref.of(new JsRecordsApi(link, adapters, object));
    }
  }

  /**
   * Calls the implementation. For the glue alone.
   */
  public static final class Calls extends HostTarget {
    private final RecordsApi target;

    Calls(Link link, RecordsApi target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public Object[] echo(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.echo(a0.<Note>get()), (t1, v1) -> write$Note(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.echo", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] list(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.list("", target.list(a0.<Items>get().<Note>list(w1 -> ((Ref) w1).<Note>get())), (t1, v1) -> t1.put("", v1, (t2, v2) -> write$Note(t2, v2)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.list", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] map(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.map("", target.map(a0.<Items>get().<String, Note>map(k -> (String) k, w1 -> ((Ref) w1).<Note>get())), (t1, v1) -> t1.put("", v1, (t2, v2) -> write$Note(t2, v2)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.map", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] page(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.page(a0.<Page<Note>>get()), (t1, v1) -> write$PageOfNote(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.page", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] pages(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.pages(a0.<Page<Page<List<Integer>>>>get()), (t1, v1) -> write$PageOfPageOfListOfInteger(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.pages", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] pair(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.pair(a0.<Pair<String, Integer>>get()), (t1, v1) -> write$PairOfStringAndInteger(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.pair", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] later(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.promise("", target.later(a0.<Deferred>get().<Note>stage(w1 -> ((Ref) w1).<Note>get())), "records.later", DeclaredErrors.NONE, (t1, v1) -> t1.put("", v1, (t2, v2) -> write$Note(t2, v2)));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.later", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] call(Ref a0, Ref a1) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.call(a0.<UnaryOperator<Note>>get(), a1.<Note>get()), (t1, v1) -> write$Note(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.call", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] function() {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.object("", (UnaryOperator<Note>) target.function(), UNARY_OPERATOR_OF_NOTE_TYPE);
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.function", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] tree(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.tree(a0.<Tree>get()), (t1, v1) -> write$Tree(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.tree", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] empty(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.empty(a0.<Empty>get()), (t1, v1) -> write$Empty(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.empty", DeclaredErrors.NONE);
      }
    }

    @HostAccess.Export
    public Object[] range(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.range(a0.<Range>get()), (t1, v1) -> write$Range(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records.range", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * Calls a Java function.
   */
  public static final class UnaryOperatorOfNoteCalls extends HostTarget {
    private final UnaryOperator<Note> target;

    UnaryOperatorOfNoteCalls(Link link, UnaryOperator<Note> target) {
      super(link);
      this.target = target;
    }

    @HostAccess.Export
    public Object[] call(Ref a0) {
      try {
        link.enter();
        Tape tape = new Tape(link);
        tape.put("", target.apply(a0.<Note>get()), (t1, v1) -> write$Note(t1, v1));
        return tape.slots();
      } catch (Throwable e) {
        throw link.fail(e, "records: function 'apply'", DeclaredErrors.NONE);
      }
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsUnaryOperatorOfNote extends JsCallable implements UnaryOperator<Note> {
    private final Adapter adapter0;

    JsUnaryOperatorOfNote(Link link, Value adapter, Value original) {
      super(RecordsApiBridge.UNARY_OPERATOR_OF_NOTE_TYPE, link, original);
      adapter0 = new Adapter("records: function 'apply'", link, adapter);
    }

    @Override
    public Note apply(Note a0) {
      return adapter0.call(() -> {
            Tape tape = adapter0.tape();
            tape.put("value", a0, (t1, v1) -> write$Note(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Note>get();
          });
    }
  }

  /**
   * A JavaScript object as a Java object.
   */
  private static final class JsRecordsApi extends JsCallable implements RecordsApi {
    private final Adapter adapter0;

    private final Adapter adapter1;

    private final Adapter adapter2;

    private final Adapter adapter3;

    private final Adapter adapter4;

    private final Adapter adapter5;

    private final Adapter adapter6;

    private final Adapter adapter7;

    private final Adapter adapter8;

    private final Adapter adapter9;

    private final Adapter adapter10;

    private final Adapter adapter11;

    JsRecordsApi(Link link, Value adapters, Value original) {
      super(RecordsApiBridge.TYPE, link, original);
      adapter0 = new Adapter("records.echo", link, adapters.getArrayElement(0));
      adapter1 = new Adapter("records.list", link, adapters.getArrayElement(1));
      adapter2 = new Adapter("records.map", link, adapters.getArrayElement(2));
      adapter3 = new Adapter("records.page", link, adapters.getArrayElement(3));
      adapter4 = new Adapter("records.pages", link, adapters.getArrayElement(4));
      adapter5 = new Adapter("records.pair", link, adapters.getArrayElement(5));
      adapter6 = new Adapter("records.later", link, adapters.getArrayElement(6));
      adapter7 = new Adapter("records.call", link, adapters.getArrayElement(7));
      adapter8 = new Adapter("records.function", link, adapters.getArrayElement(8));
      adapter9 = new Adapter("records.tree", link, adapters.getArrayElement(9));
      adapter10 = new Adapter("records.empty", link, adapters.getArrayElement(10));
      adapter11 = new Adapter("records.range", link, adapters.getArrayElement(11));
    }

    @Override
    public Note echo(Note a0) {
      return adapter0.call(() -> {
            Tape tape = adapter0.tape();
            tape.put("value", a0, (t1, v1) -> write$Note(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Note>get();
          });
    }

    @Override
    public List<Note> list(List<Note> a0) {
      return adapter1.call(() -> {
            Tape tape = adapter1.tape();
            tape.list("value", a0, (t1, v1) -> t1.put("", v1, (t2, v2) -> write$Note(t2, v2)));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<Note>list(w1 -> ((Ref) w1).<Note>get());
          });
    }

    @Override
    public Map<String, Note> map(Map<String, Note> a0) {
      return adapter2.call(() -> {
            Tape tape = adapter2.tape();
            tape.map("value", a0, (t1, v1) -> t1.put("", v1, (t2, v2) -> write$Note(t2, v2)));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Items>get().<String, Note>map(k -> (String) k, w1 -> ((Ref) w1).<Note>get());
          });
    }

    @Override
    public Page<Note> page(Page<Note> a0) {
      return adapter3.call(() -> {
            Tape tape = adapter3.tape();
            tape.put("value", a0, (t1, v1) -> write$PageOfNote(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Page<Note>>get();
          });
    }

    @Override
    public Page<Page<List<Integer>>> pages(Page<Page<List<Integer>>> a0) {
      return adapter4.call(() -> {
            Tape tape = adapter4.tape();
            tape.put("value", a0, (t1, v1) -> write$PageOfPageOfListOfInteger(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Page<Page<List<Integer>>>>get();
          });
    }

    @Override
    public Pair<String, Integer> pair(Pair<String, Integer> a0) {
      return adapter5.call(() -> {
            Tape tape = adapter5.tape();
            tape.put("value", a0, (t1, v1) -> write$PairOfStringAndInteger(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Pair<String, Integer>>get();
          });
    }

    @Override
    public CompletionStage<Note> later(CompletionStage<Note> a0) {
      return adapter6.call(() -> {
            Tape tape = adapter6.tape();
            tape.promise("value", a0, "records.later", DeclaredErrors.NONE, (t1, v1) -> t1.put("", v1, (t2, v2) -> write$Note(t2, v2)));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Deferred>get().<Note>stage(w1 -> ((Ref) w1).<Note>get());
          });
    }

    @Override
    public Note call(UnaryOperator<Note> a0, Note a1) {
      return adapter7.call(() -> {
            Tape tape = adapter7.tape();
            tape.object("function", (UnaryOperator<Note>) a0, UNARY_OPERATOR_OF_NOTE_TYPE);
            tape.put("value", a1, (t1, v1) -> write$Note(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Note>get();
          });
    }

    @Override
    public UnaryOperator<Note> function() {
      return adapter8.call(() -> new Object[] {}, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<UnaryOperator<Note>>get();
          });
    }

    @Override
    public Tree tree(Tree a0) {
      return adapter9.call(() -> {
            Tape tape = adapter9.tape();
            tape.put("value", a0, (t1, v1) -> write$Tree(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Tree>get();
          });
    }

    @Override
    public Empty empty(Empty a0) {
      return adapter10.call(() -> {
            Tape tape = adapter10.tape();
            tape.put("value", a0, (t1, v1) -> write$Empty(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Empty>get();
          });
    }

    @Override
    public Range range(Range a0) {
      return adapter11.call(() -> {
            Tape tape = adapter11.tape();
            tape.put("value", a0, (t1, v1) -> write$Range(t1, v1));
            return new Object[] {tape.slots()};
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Range>get();
          });
    }
  }
}
