package records;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
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
  private static final Glue GLUE = new Glue(RecordsApiBridge.class, "META-INF/contextbridge/records/RecordsApiBridge.js", "contextbridge:records", Values::new,
  Note.class,
  Page.class,
  Pair.class,
  Tree.class,
  Empty.class,
  Range.class,
  JsUnaryOperatorOfNote.class);

  private static final BridgedType<UnaryOperator<Note>> UNARY_OPERATOR_OF_NOTE_TYPE = new BridgedType<>("a function", "java.util.function.UnaryOperator<records.Note>", GLUE, "makeUnaryOperatorOfNote", UnaryOperatorOfNoteCalls::new);

  private static final BridgedType<RecordsApi> TYPE = new BridgedType<>("an object", "records.RecordsApi", GLUE, "makeRecordsApi", Calls::new);

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

  private static void writeNote(Tape tape, Note value) {
    tape.add(Wire.string("id", value.id()));
    tape.add(Wire.string("class", value.kind()));
    tape.add(Wire.millis("edited", value.edited()));
    tape.list("tags", value.tags(), (t1, v1) -> t1.add(Wire.string("", v1)));
  }

  private static void writePageOfNote(Tape tape, Page<Note> value) {
    tape.add(Wire.int32("total", value.total()));
    tape.list("items", value.items(), (t1, v1) -> t1.put("", v1, (t2, v2) -> writeNote(t2, v2)));
  }

  private static void writePageOfPageOfListOfInteger(Tape tape, Page<Page<List<Integer>>> value) {
    tape.add(Wire.int32("total", value.total()));
    tape.list("items", value.items(), (t1, v1) -> t1.put("", v1, (t2, v2) -> writePageOfListOfInteger(t2, v2)));
  }

  private static void writePageOfListOfInteger(Tape tape, Page<List<Integer>> value) {
    tape.add(Wire.int32("total", value.total()));
    tape.list("items", value.items(), (t1, v1) -> t1.list("", v1, (t2, v2) -> t2.add(Wire.int32("", v2))));
  }

  private static void writePairOfStringAndInteger(Tape tape, Pair<String, Integer> value) {
    tape.add(Wire.string("first", value.first()));
    tape.add(Wire.int32("second", value.second()));
  }

  private static void writeTree(Tape tape, Tree value) {
    tape.add(Wire.string("name", value.name()));
    tape.list("children", value.children(), (t1, v1) -> t1.put("", v1, (t2, v2) -> writeTree(t2, v2)));
  }

  private static void writeEmpty(Tape tape, Empty value) {
  }

  private static void writeRange(Tape tape, Range value) {
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
      if (home != null && home.isHomeOf(UNARY_OPERATOR_OF_NOTE_TYPE.signature())) {
        return home;
      }
      return Ref.of(new JsUnaryOperatorOfNote(link, adapter, function));
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
        tape.put("", target.echo(a0.<Note>get()), (t1, v1) -> writeNote(t1, v1));
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
        tape.list("", target.list(a0.<Items>get().<Note>list(w1 -> ((Ref) w1).<Note>get())), (t1, v1) -> t1.put("", v1, (t2, v2) -> writeNote(t2, v2)));
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
        tape.map("", target.map(a0.<Items>get().<String, Note>map(k -> (String) k, w1 -> ((Ref) w1).<Note>get())), (t1, v1) -> t1.put("", v1, (t2, v2) -> writeNote(t2, v2)));
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
        tape.put("", target.page(a0.<Page<Note>>get()), (t1, v1) -> writePageOfNote(t1, v1));
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
        tape.put("", target.pages(a0.<Page<Page<List<Integer>>>>get()), (t1, v1) -> writePageOfPageOfListOfInteger(t1, v1));
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
        tape.put("", target.pair(a0.<Pair<String, Integer>>get()), (t1, v1) -> writePairOfStringAndInteger(t1, v1));
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
        tape.promise("", target.later(a0.<Deferred>get().<Note>stage(w1 -> ((Ref) w1).<Note>get())), "records.later", DeclaredErrors.NONE, (t1, v1) -> t1.put("", v1, (t2, v2) -> writeNote(t2, v2)));
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
        tape.put("", target.call(a0.<UnaryOperator<Note>>get(), a1.<Note>get()), (t1, v1) -> writeNote(t1, v1));
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
        tape.put("", target.tree(a0.<Tree>get()), (t1, v1) -> writeTree(t1, v1));
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
        tape.put("", target.empty(a0.<Empty>get()), (t1, v1) -> writeEmpty(t1, v1));
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
        tape.put("", target.range(a0.<Range>get()), (t1, v1) -> writeRange(t1, v1));
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
        tape.put("", target.apply(a0.<Note>get()), (t1, v1) -> writeNote(t1, v1));
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
    JsUnaryOperatorOfNote(Link link, Value adapter, Value original) {
      super("records: function 'apply'", link, adapter, original);
    }

    @Override
    public Note apply(Note a0) {
      return invoke(() -> {
            Tape tape = tape();
            tape.put("value", a0, (t1, v1) -> writeNote(t1, v1));
            return arguments((Object) tape.slots());
          }, result -> {
            Ref wire = ((Ref) result.asHostObject());
            return wire.<Note>get();
          });
    }
  }
}
