package streams;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.Faces;
import dev.contextbridge.generated.Glue;
import dev.contextbridge.generated.HostTarget;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.JsCallable;
import dev.contextbridge.generated.Link;
import dev.contextbridge.generated.ObjectWriter;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.TypeCodec;
import dev.contextbridge.generated.Wire;
import dev.contextbridge.generated.Writers;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Carries calls and values between {@link StreamsApi} and a world.
 */
@Generated("dev.contextbridge.processor.BridgeProcessor")
@SuppressWarnings({"cast", "deprecation", "exports", "rawtypes", "removal", "unchecked", "unused"})
public final class StreamsApiBridge extends HostTarget {
  private static final Glue GLUE = new Glue("contextbridge:streams", StreamsApiBridge::new, Glue.NO_REFERENCES, new Class<?>[] {Item.class, Page.class, Next.class, JsVisitor.class}, """
// Written by the annotation processor of contextbridge for StreamsApi.
(($, values) => {
  'use strict';

  function readItem(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    const v0 = v.name;
    if (typeof v0 !== 'string' || v0.length > 256) $.readAt('.name', $.string, v0);
    const v1 = v.size;
    if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.size', $.int32, v1);
    return values.new$Item(s, v0, v1 | 0);
  }

  function makeItem(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 2;
    return {
      name: a[i],
      size: a[i + 1],
    };
  }

  function makePageOfItem(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      title: a[i],
      items: $.makeIterable(c.a[c.i++], makeItem, errors),
      next: makeNextOfItem(c),
    };
  }

  function makeNextOfItem(c) {
    return {
      pages: $.makeIterable(c.a[c.i++], makePageOfItem, errors),
    };
  }

  const errors = [
    // Broken
    (error, c) => {
      $.put(error, 'after', c.a[c.i++]);
    },
  ];

  const adaptFunctionOfIteratorOfIntegerAndInteger = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
      const v = f(a0);
      r = $.int32(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFunctionOfIteratorOfIntegerAndInteger = $.functionType('java.util.function.Function<java.util.Iterator<java.lang.Integer>, java.lang.Integer>', adaptFunctionOfIteratorOfIntegerAndInteger, (adapter, f, home) => values.bind(22, adapter, f, home));

  const adaptVisitor = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = makePageOfItem(c);
      const v = f(a0);
      r = $.int32(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readVisitor = $.functionType('streams.Visitor', adaptVisitor, (adapter, f, home) => values.bind(23, adapter, f, home));

  function makeSupplierOfStreamOfInteger(target, home) {
    const functions = {
      get() {
        let r;
        try {
          const c = $.open(target.apply$SupplierOfStreamOfInteger());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams: function \\'get\\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.get, home);
  }

  function makeConsumerOfInteger(target, home) {
    const functions = {
      accept(value) {
        try {
          if (typeof value !== 'number' || value !== (value | 0)) $.readAt(': parameter \\'value\\'', $.int32, value);
          target.apply$ConsumerOfInteger(value | 0);
        } catch (e) {
          throw $.fail(e, 'streams: function \\'accept\\'', '', errors);
        }
      },
    };
    return $.handOver(functions.accept, home);
  }

  const readStreamsApi = $.objectType('streams.StreamsApi', 'an object that Java handed out as StreamsApi', null, null, (home, expected) => values.home(home, expected));

  function makeStreamsApi(target, home) {
    const api = {
      numbers() {
        let r;
        try {
          const c = $.open(target.call$numbers());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.numbers', '', errors);
        }
        return r;
      },
      texts() {
        let r;
        try {
          const c = $.open(target.call$texts());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.texts', '', errors);
        }
        return r;
      },
      items() {
        let r;
        try {
          const c = $.open(target.call$items());
          r = $.makeIterable(c.a[c.i++], makeItem, errors);
        } catch (e) {
          throw $.fail(e, 'streams.items', '', errors);
        }
        return r;
      },
      endless() {
        let r;
        try {
          const c = $.open(target.call$endless());
          r = $.makeIterable(c.a[c.i++], (c) => $.BigInt(c.a[c.i++]), errors);
        } catch (e) {
          throw $.fail(e, 'streams.endless', '', errors);
        }
        return r;
      },
      gaps() {
        let r;
        try {
          const c = $.open(target.call$gaps());
          r = $.makeIterable(c.a[c.i++], (c) => (c.a[c.i++] ? c.a[c.i++] : null), errors);
        } catch (e) {
          throw $.fail(e, 'streams.gaps', '', errors);
        }
        return r;
      },
      nested() {
        let r;
        try {
          const c = $.open(target.call$nested());
          r = $.makeIterable(c.a[c.i++], (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors), errors);
        } catch (e) {
          throw $.fail(e, 'streams.nested', '', errors);
        }
        return r;
      },
      lists() {
        let r;
        try {
          const c = $.open(target.call$lists());
          r = $.makeList(c, (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors));
        } catch (e) {
          throw $.fail(e, 'streams.lists', '', errors);
        }
        return r;
      },
      maps() {
        let r;
        try {
          const c = $.open(target.call$maps());
          r = $.makeMap(c, (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors));
        } catch (e) {
          throw $.fail(e, 'streams.maps', '', errors);
        }
        return r;
      },
      page() {
        let r;
        try {
          const c = $.open(target.call$page());
          r = makePageOfItem(c);
        } catch (e) {
          throw $.fail(e, 'streams.page', '', errors);
        }
        return r;
      },
      optional(present) {
        let r;
        try {
          if (typeof present !== 'boolean') $.readAt(': parameter \\'present\\'', $.boolean, present);
          const c = $.open(target.call$optional(present));
          r = (c.a[c.i++] ? $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors) : undefined);
        } catch (e) {
          throw $.fail(e, 'streams.optional', '', errors);
        }
        return r;
      },
      nullable(present) {
        let r;
        try {
          if (typeof present !== 'boolean') $.readAt(': parameter \\'present\\'', $.boolean, present);
          const c = $.open(target.call$nullable(present));
          r = (c.a[c.i++] ? $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors) : null);
        } catch (e) {
          throw $.fail(e, 'streams.nullable', '', errors);
        }
        return r;
      },
      later() {
        let r;
        try {
          const c = $.open(target.call$later());
          r = $.makePromise(c.a[c.i++], (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors), errors);
        } catch (e) {
          throw $.fail(e, 'streams.later', '', errors);
        }
        return r;
      },
      call(function_) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'function\\'';
          const a0 = readFunctionOfIteratorOfIntegerAndInteger(function_, 'streams.call: result of \\'function\\'');
          at = '';
          r = target.call$call(a0);
        } catch (e) {
          throw $.fail(e, 'streams.call', at, errors);
        }
        return r;
      },
      visit(visitor) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'visitor\\'';
          const a0 = readVisitor(visitor, 'streams.visit: result of \\'visitor\\'');
          at = '';
          r = target.call$visit(a0);
        } catch (e) {
          throw $.fail(e, 'streams.visit', at, errors);
        }
        return r;
      },
      supplier() {
        let r;
        try {
          const c = $.open(target.call$supplier());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'streams.supplier', '', errors);
        }
        return r;
      },
      consumer() {
        let r;
        try {
          const c = $.open(target.call$consumer());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'streams.consumer', '', errors);
        }
        return r;
      },
      item(item) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'item\\'';
          const a0 = readItem(null, item);
          at = '';
          const c = $.open(target.call$item(a0));
          r = makeItem(c);
        } catch (e) {
          throw $.fail(e, 'streams.item', at, errors);
        }
        return r;
      },
      breaking() {
        let r;
        try {
          const c = $.open(target.call$breaking());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.breaking', '', errors);
        }
        return r;
      },
      crashing() {
        let r;
        try {
          const c = $.open(target.call$crashing());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.crashing', '', errors);
        }
        return r;
      },
      nulls() {
        let r;
        try {
          const c = $.open(target.call$nulls());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.nulls', '', errors);
        }
        return r;
      },
      crashingAtTheEnd() {
        let r;
        try {
          const c = $.open(target.call$crashingAtTheEnd());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.crashingAtTheEnd', '', errors);
        }
        return r;
      },
      open() {
        let r;
        try {
          r = target.call$open();
        } catch (e) {
          throw $.fail(e, 'streams.open', '', errors);
        }
        return r;
      },
    };
    $.freeze(api.numbers);
    $.freeze(api.texts);
    $.freeze(api.items);
    $.freeze(api.endless);
    $.freeze(api.gaps);
    $.freeze(api.nested);
    $.freeze(api.lists);
    $.freeze(api.maps);
    $.freeze(api.page);
    $.freeze(api.optional);
    $.freeze(api.nullable);
    $.freeze(api.later);
    $.freeze(api.call);
    $.freeze(api.visit);
    $.freeze(api.supplier);
    $.freeze(api.consumer);
    $.freeze(api.item);
    $.freeze(api.breaking);
    $.freeze(api.crashing);
    $.freeze(api.nulls);
    $.freeze(api.crashingAtTheEnd);
    $.freeze(api.open);
    return $.handOver(api, home);
  }

  return {readItem: (v) => readItem(null, v), makeSupplierOfStreamOfInteger, makeConsumerOfInteger, readStreamsApi, makeStreamsApi};
})
""");

  private static final BridgedType<Function<Iterator<Integer>, Integer>> FUNCTION_OF_ITERATOR_OF_INTEGER_AND_INTEGER_TYPE = new BridgedType<Function<Iterator<Integer>, Integer>>("java.util.function.Function<java.util.Iterator<java.lang.Integer>, java.lang.Integer>", GLUE, "");

  private static final BridgedType<Visitor> VISITOR_TYPE = new BridgedType<Visitor>("streams.Visitor", GLUE, "");

  private static final BridgedType<Supplier<Stream<Integer>>> SUPPLIER_OF_STREAM_OF_INTEGER_TYPE = new BridgedType<Supplier<Stream<Integer>>>("java.util.function.Supplier<java.util.stream.Stream<java.lang.Integer>>", GLUE, "makeSupplierOfStreamOfInteger");

  private static final BridgedType<Consumer<Integer>> CONSUMER_OF_INTEGER_TYPE = new BridgedType<Consumer<Integer>>("java.util.function.Consumer<java.lang.Integer>", GLUE, "makeConsumerOfInteger");

  private static final BridgedType<StreamsApi> TYPE = new BridgedType<StreamsApi>(StreamsApi.class, GLUE, "makeStreamsApi", "readStreamsApi");

  private static final ObjectWriter<Item> writer$Item = new ObjectWriter<Item>(StreamsApiBridge::write$Item);

  private static final ObjectWriter<Page<Item>> writer$PageOfItem = new ObjectWriter<Page<Item>>(StreamsApiBridge::write$PageOfItem);

  private static final ObjectWriter<Next<Item>> writer$NextOfItem = new ObjectWriter<Next<Item>>(StreamsApiBridge::write$NextOfItem);

  private static final DeclaredErrors BREAKING_ERRORS = DeclaredErrors.of(new DeclaredErrors.Declared<>(BrokenException.class, "Broken", 0, (t, v) -> {
    t.add(Wire.int32("after", v.after()));
  }));

  private StreamsApiBridge(Link link, Object target) {
    super(TYPE, link, target);
  }

  /**
   * Binds an implementation, to be exposed as {@code window.streams}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(StreamsApi implementation) {
    return Exposure.of(TYPE, implementation, "streams", 0);
  }

  /**
   * The generated code of {@link StreamsApi}.
   *
   * @return the type
   */
  public static BridgedType<StreamsApi> type() {
    return TYPE;
  }

  /**
   * Reads {@code Item} from scripts.
   *
   * @return the codec
   */
  public static Codec<Item> itemCodec() {
    return TypeCodec.generated(GLUE, "readItem");
  }

  private static void write$Item(Tape tape, Item value) {
    tape.add(Wire.string("name", value.name()));
    tape.add(Wire.int32("size", value.size()));
  }

  private static void write$PageOfItem(Tape tape, Page<Item> value) {
    tape.add(Wire.string("title", value.title()));
    tape.stream("items", value.items(), "streams: PageOfItem.items", DeclaredErrors.NONE, writer$Item);
    writer$NextOfItem.write(tape, "next", value.next());
  }

  private static void write$NextOfItem(Tape tape, Next<Item> value) {
    tape.iterator("pages", value.pages(), "streams: NextOfItem.pages", DeclaredErrors.NONE, writer$PageOfItem);
  }

  @HostAccess.Export
  public Ref new$Item(Items list, String a0, int a1) {
    try {
      link.enterValue();
      return Items.hand(list, new Item(a0, a1));
    } catch (Throwable e) {
      throw link.refuseRecord("Item", e);
    }
  }

  @HostAccess.Export
  public Object[] call$numbers() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.iterator("", ((StreamsApi) target).numbers(), "streams.numbers", DeclaredErrors.NONE, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.numbers", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$texts() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.stream("", ((StreamsApi) target).texts(), "streams.texts", DeclaredErrors.NONE, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.texts", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$items() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.stream("", ((StreamsApi) target).items(), "streams.items", DeclaredErrors.NONE, writer$Item);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.items", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$endless() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.stream("", ((StreamsApi) target).endless(), "streams.endless", DeclaredErrors.NONE, (t1, v1) -> t1.add(Wire.bigint("", v1)));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.endless", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$gaps() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.iterator("", ((StreamsApi) target).gaps(), "streams.gaps", DeclaredErrors.NONE, (t1, v1) -> t1.nullable("", v1, Writers.STRING));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.gaps", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$nested() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.iterator("", ((StreamsApi) target).nested(), "streams.nested", DeclaredErrors.NONE, (t1, v1) -> t1.stream("", v1, "streams.nested", DeclaredErrors.NONE, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.nested", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$lists() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.list("", ((StreamsApi) target).lists(), (t1, v1) -> t1.iterator("", v1, "streams.lists", DeclaredErrors.NONE, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.lists", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$maps() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.map("", ((StreamsApi) target).maps(), (t1, v1) -> t1.stream("", v1, "streams.maps", DeclaredErrors.NONE, Writers.STRING));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.maps", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$page() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$PageOfItem.write(tape, "", ((StreamsApi) target).page());
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.page", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$optional(boolean a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.optional("", ((StreamsApi) target).optional(a0), (t1, v1) -> t1.stream("", v1, "streams.optional", DeclaredErrors.NONE, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.optional", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$nullable(boolean a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.nullable("", ((StreamsApi) target).nullable(a0), (t1, v1) -> t1.iterator("", v1, "streams.nullable", DeclaredErrors.NONE, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.nullable", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$later() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.promise("", ((StreamsApi) target).later(), "streams.later", DeclaredErrors.NONE, (t1, v1) -> t1.stream("", v1, "streams.later", DeclaredErrors.NONE, Writers.STRING));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.later", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public int call$call(Ref a0) {
    try {
      link.enter();
      return Wire.int32("", ((StreamsApi) target).call(a0.<Function<Iterator<Integer>, Integer>>get()));
    } catch (Throwable e) {
      throw link.fail(e, "streams.call", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public int call$visit(Ref a0) {
    try {
      link.enter();
      return Wire.int32("", ((StreamsApi) target).visit(a0.<Visitor>get()));
    } catch (Throwable e) {
      throw link.fail(e, "streams.visit", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$supplier() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Supplier<Stream<Integer>>) ((StreamsApi) target).supplier(), SUPPLIER_OF_STREAM_OF_INTEGER_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.supplier", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$consumer() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (Consumer<Integer>) ((StreamsApi) target).consumer(), CONSUMER_OF_INTEGER_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.consumer", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$item(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$Item.write(tape, "", ((StreamsApi) target).item(a0.<Item>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.item", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$breaking() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.stream("", ((StreamsApi) target).breaking(), "streams.breaking", BREAKING_ERRORS, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.breaking", BREAKING_ERRORS);
    }
  }

  @HostAccess.Export
  public Object[] call$crashing() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.iterator("", ((StreamsApi) target).crashing(), "streams.crashing", DeclaredErrors.NONE, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.crashing", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$nulls() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.iterator("", ((StreamsApi) target).nulls(), "streams.nulls", DeclaredErrors.NONE, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.nulls", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$crashingAtTheEnd() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.stream("", ((StreamsApi) target).crashingAtTheEnd(), "streams.crashingAtTheEnd", DeclaredErrors.NONE, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.crashingAtTheEnd", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public int call$open() {
    try {
      link.enter();
      return Wire.int32("", ((StreamsApi) target).open());
    } catch (Throwable e) {
      throw link.fail(e, "streams.open", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] apply$SupplierOfStreamOfInteger() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.stream("", ((Supplier<Stream<Integer>>) target).get(), "streams: function 'get'", DeclaredErrors.NONE, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams: function 'get'", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public void apply$ConsumerOfInteger(int a0) {
    try {
      link.enter();
      ((Consumer<Integer>) target).accept(a0);
    } catch (Throwable e) {
      throw link.fail(e, "streams: function 'accept'", DeclaredErrors.NONE);
    }
  }

  @Override
  protected Ref face(int method, Value adapters, Value original, Ref home) {
    switch (method) {
      case 22: {
        return home != null && home.isHomeOf(FUNCTION_OF_ITERATOR_OF_INTEGER_AND_INTEGER_TYPE) ? home : Ref.of(new Faces.OfFunction(FUNCTION_OF_ITERATOR_OF_INTEGER_AND_INTEGER_TYPE, this, 22, adapters, original, "streams: function 'apply'"));
      }
      case 23: {
        return home != null && home.isHomeOf(VISITOR_TYPE) ? home : Ref.of(new JsVisitor(this, adapters, original));
      }
      default:
        return super.face(method, adapters, original, home);
    }
  }

  @Override
  protected Object[] arguments(int method, Object[] values) {
    switch (method) {
      case 22: {
        Tape tape = new Tape(link);
        tape.iterator("value", ((Iterator<Integer>) values[0]), "streams: function 'apply'", DeclaredErrors.NONE, Writers.INT32);
        return new Object[] {tape.slots()};
      }
      case 23: {
        Tape tape = new Tape(link);
        writer$PageOfItem.write(tape, "page", ((Page<Item>) values[0]));
        return new Object[] {tape.slots()};
      }
      default:
        return super.arguments(method, values);
    }
  }

  @Override
  protected Object result(int method, Value result) {
    switch (method) {
      case 22: {
        int wire = result.asInt();
        return wire;
      }
      case 23: {
        int wire = result.asInt();
        return wire;
      }
      default:
        return super.result(method, result);
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsVisitor extends JsCallable implements Visitor {
    JsVisitor(HostTarget bridge, Value adapters, Value original) {
      super(StreamsApiBridge.VISITOR_TYPE, bridge, 23, adapters, original);
    }

    @Override
    public int visit(Page<Item> a0) {
      return (int) super.js.call("streams: function 'visit'", 23, new Object[] {a0});
    }
  }
}
