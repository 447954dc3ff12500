package dev.contextbridge.internal.world;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.BridgeEvent;
import dev.contextbridge.BridgeException;
import dev.contextbridge.ConsoleMessage;
import dev.contextbridge.JsException;
import dev.contextbridge.JsMap;
import dev.contextbridge.JsRegExp;
import dev.contextbridge.JsSet;
import dev.contextbridge.JsSymbol;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.LimitExceededException;
import dev.contextbridge.generated.Adapter;
import dev.contextbridge.generated.BridgeFailure;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Faces;
import dev.contextbridge.generated.Forms;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.MapStep;
import dev.contextbridge.generated.Nesting;
import dev.contextbridge.generated.ObjectWriter;
import dev.contextbridge.generated.Optionals;
import dev.contextbridge.generated.Parts;
import dev.contextbridge.generated.PrimitiveArrays;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.RegExpForm;
import dev.contextbridge.generated.Single;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.Texts;
import dev.contextbridge.generated.Wire;
import dev.contextbridge.generated.WireFailure;
import dev.contextbridge.generated.Writers;
import dev.contextbridge.internal.engine.SharedEngine;
import dev.contextbridge.internal.js.BlobHost;
import dev.contextbridge.internal.js.BlobParts;
import dev.contextbridge.internal.js.Feed;
import dev.contextbridge.internal.js.FrameArguments;
import dev.contextbridge.internal.js.FrameHost;
import dev.contextbridge.internal.js.Published;
import dev.contextbridge.internal.js.Pull;
import dev.contextbridge.internal.js.Scripts;
import dev.contextbridge.internal.js.Stage;
import dev.contextbridge.internal.json.JsonReader;
import dev.contextbridge.internal.regex.RegexDialects;
import dev.contextbridge.internal.stack.SourceMaps;
import dev.contextbridge.internal.transfer.Arguments;
import dev.contextbridge.internal.transfer.FunctionHandle;
import dev.contextbridge.internal.transfer.JavaJson;
import dev.contextbridge.internal.transfer.JavaPacker;
import dev.contextbridge.internal.transfer.JavaUnpacker;
import dev.contextbridge.internal.transfer.Parcel;
import dev.contextbridge.internal.transfer.ParcelWriter;
import dev.contextbridge.internal.transfer.PlainJson;
import dev.contextbridge.internal.transfer.PlainRecord;
import dev.contextbridge.internal.transfer.PreloadHost;
import dev.contextbridge.internal.transfer.ShapeCode;
import dev.contextbridge.internal.transfer.Shapes;
import dev.contextbridge.internal.transfer.SymbolHost;
import dev.contextbridge.internal.transfer.TransferHost;
import dev.contextbridge.web.Blob;
import dev.contextbridge.web.FrameInit;
import dev.contextbridge.web.FrameOverrides;
import dev.contextbridge.web.PixelFormat;
import dev.contextbridge.web.PlaneLayout;
import dev.contextbridge.web.VideoFrame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Initializes, before any script of a user runs, every class that a crossing can touch: a stack
 * overflow inside the initialization of a class would make it unusable for the whole JVM. The
 * engine's own classes for failed calls are reached by failing in each way once.
 */
public final class WarmUp {
  private static final List<Class<?>> CROSSED =
      List.of(
          Adapter.class,
          Arguments.class,
          Blob.class,
          BlobHost.class,
          BlobParts.class,
          BridgeClosedException.class,
          BridgeEvent.Kind.class,
          BridgeException.class,
          BridgeFailure.class,
          ConsoleMessage.class,
          DeclaredErrors.class,
          Deferred.class,
          CodeImports.class,
          Feed.class,
          FeedSubscriber.class,
          Forms.class,
          FrameArguments.class,
          FrameHost.class,
          FunctionHandle.class,
          Handles.class,
          Items.class,
          JavaJson.class,
          JavaPacker.class,
          JavaUnpacker.class,
          JsonReader.class,
          JsException.class,
          JsMap.class,
          JsRegExp.class,
          JsSet.class,
          JsSymbol.class,
          JsUndefined.class,
          LimitExceededException.class,
          ObjectWriter.class,
          OpenStreams.Entry.class,
          Optionals.class,
          Promises.Pending.class,
          Published.class,
          Pull.class,
          MapStep.class,
          MemoryChannel.class,
          ModuleFiles.class,
          ModuleNames.class,
          Nesting.class,
          Parts.class,
          Parcel.class,
          ParcelWriter.class,
          PlainRecord.class,
          PlainJson.class,
          PreloadHost.class,
          PreloadLink.class,
          Ref.class,
          RegExpForm.class,
          Scripts.class,
          Settlement.class,
          ShapeCode.class,
          Shapes.class,
          Single.class,
          Stage.class,
          StackReserve.class,
          SymbolHost.class,
          Tape.class,
          Texts.class,
          TransferHost.class,
          PrimitiveArrays.class,
          Wire.class,
          WireFailure.class,
          WorldFunction.class,
          WorldTransfers.class,
          Writers.class);

  private static final List<PlaneLayout> PLANES =
      List.of(new PlaneLayout(0, 2), new PlaneLayout(4, 1), new PlaneLayout(5, 1));

  private WarmUp() {}

  /** Does it, the first time. */
  static void once() {
    Done.touch();
  }

  /** The class initialization lock makes it happen once. */
  private static final class Done {
    static {
      CROSSED.forEach(WarmUp::initialize);
      Faces.ALL.forEach(WarmUp::initialize);
      RegexDialects.warmUp();
      carryEachKind();
      failInEachWay();
      // Only now: some classes of the engine need it to be there.
      EngineClasses.initialize();
    }

    private Done() {}

    static void touch() {}
  }

  private static void initialize(Class<?> type) {
    try {
      Class.forName(type.getName(), true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Carries what Java can send without a declared type: each kind has classes of its own. */
  private static void carryEachKind() {
    JsException cause = new JsException("Error", "Error", "", "", null);
    Object sent =
        Arrays.asList(
            null,
            JsUndefined.UNDEFINED,
            true,
            1,
            1.5,
            "text",
            BigInteger.ONE,
            Map.of("key", Set.of(1)),
            new JsMap.Builder().map(),
            new JsSet.Builder().set(),
            JsSymbol.unique(null),
            Instant.EPOCH,
            new JsRegExp("a", "g"),
            new JsException("Error", "Error", "", "    at f (a.js:1:1)", cause),
            ByteBuffer.allocate(1),
            Blob.of(new byte[1], "type"),
            new byte[1],
            new short[1],
            new int[1],
            new long[1],
            new float[1],
            new double[1]);
    Object unused = JavaUnpacker.unpack(JavaPacker.pack(sent), warmUpStacks());
    // Text of many digits is read by classes of its own.
    String json = "{\"a\":[true,\"\\n\",2.2250738585072012e-308,1.7976931348623157e308,0.1]}";
    Object read = new PlainJson(json).toJava();
    Object shape = new Shapes().of(List.of("a", "b c"), "sx");
    if (shape == null || read == null) {
      throw new IllegalStateException("shapes or JSON do not work");
    }
    warmUpBlobs();
    warmUpFrames();
  }

  /** Stacks that lead through a source map, whose line 1 is line 2 of another file. */
  private static ScriptStacks warmUpStacks() {
    ScriptStacks stacks = new ScriptStacks();
    String map = "{\"sources\":[\"a.ts\"],\"mappings\":\"AACA\"}";
    String data = Base64.getEncoder().encodeToString(map.getBytes(StandardCharsets.UTF_8));
    String comment = "//# sourceMappingURL=data:application/json;base64," + data;
    stacks.maps().add("a.js", comment, url -> null);
    if (!stacks.apply("    at f (a.js:1:1)").equals("    at f (a.ts:2:1)")) {
      throw new IllegalStateException("source maps do not work");
    }
    return stacks;
  }

  /** Joins, cuts and reads: each has classes of its own. */
  private static void warmUpBlobs() {
    Blob blob = Blob.of(new byte[] {'a', 'b'}, "");
    Blob joined = Blob.join(List.of(blob, blob), "text/plain").named("name", Instant.EPOCH);
    try {
      String unused = joined.slice(1, 3, "").text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void warmUpFrames() {
    FrameInit init = FrameInit.of(PixelFormat.I420, 2, 2, 0).layout(PLANES);
    try (VideoFrame frame = VideoFrame.of(ByteBuffer.allocate(6), init);
        VideoFrame other = VideoFrame.of(frame, FrameOverrides.NONE)) {
      List<?> unused = other.copyTo(ByteBuffer.allocate(6), null, null);
      VideoFrame crossed = (VideoFrame) JavaUnpacker.unpack(JavaPacker.pack(frame), stack -> stack);
      if (crossed != null) {
        crossed.close();
      }
    }
  }

  private static void failInEachWay() {
    try (Context context =
        SharedEngine.newContext(true, new ModuleFiles(null, true, new SourceMaps()))) {
      context.eval(Scripts.WARM_UP).executeVoid(new Failing());
    }
  }

  /** Fails in each way that an exported method can. */
  public static final class Failing {
    private Failing() {}

    /**
     * Throws.
     *
     * @param ignored any value
     */
    @HostAccess.Export
    public void fail(Value ignored) {
      throw new BridgeFailure();
    }

    /**
     * Exhausts the stack.
     *
     * @param ignored any value
     */
    @HostAccess.Export
    @SuppressWarnings("InfiniteRecursion") // that is the point
    public void overflow(Value ignored) {
      overflow(ignored);
    }

    /**
     * Calls back.
     *
     * @param function a function that throws
     */
    @HostAccess.Export
    public void call(Value function) {
      try {
        function.executeVoid();
      } catch (PolyglotException e) {
        throw new BridgeException(String.valueOf(e.getMessage()) + e.isHostException());
      }
    }
  }
}
