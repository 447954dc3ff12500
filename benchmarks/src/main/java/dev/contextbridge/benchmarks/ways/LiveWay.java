package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.BenchData;
import dev.contextbridge.benchmarks.Item;
import dev.contextbridge.benchmarks.Order;
import dev.contextbridge.benchmarks.Work;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** Live Java objects: the script calls Java methods, and records stay in Java. */
public final class LiveWay extends GraalWay {
  public static final Limits LIMITS =
      Limits.NONE
          .without(
              "a script would have to read Java's text, sets and maps by their methods",
              Work.PAYMENTS_TO_SCRIPT,
              Work.SET_TO_SCRIPT,
              Work.MAP_TO_SCRIPT)
          .without(
              "a script's objects would be read by hand, as its lists of records are",
              Work.EVENTS_TO_JAVA,
              Work.PAYMENTS_TO_JAVA,
              Work.SET_TO_JAVA,
              Work.MAP_TO_JAVA,
              Work.TREE_TO_JAVA)
          .without("a publisher is nothing that a script can iterate", Work.PUBLISHER);

  /** Opens a fresh context. */
  public LiveWay() {
    this(new BenchData());
  }

  private LiveWay(BenchData data) {
    super(data, LIMITS, new Api(data), "buffers.js", "accessors.js");
  }

  @Override
  void openRows() {
    openRows(new LiveRows(), "rows-live.js");
  }

  /** What the script calls. */
  public static final class Api extends Host {
    Api(BenchData data) {
      super(data);
    }

    @HostAccess.Export
    public int add(int a, int b) {
      return data.add(a, b);
    }

    @HostAccess.Export
    public Item item(int index) {
      return data.item(index);
    }

    @HostAccess.Export
    public List<Item> items(int count) {
      return data.items(count);
    }

    @HostAccess.Export
    public double take(Value items) {
      return data.take(Values.list(items, Values::item));
    }

    @HostAccess.Export
    public List<Order> orders(int count) {
      return data.orders(count);
    }

    @HostAccess.Export
    public double takeOrders(Value orders) {
      return data.takeOrders(Values.list(orders, Values::order));
    }

    @HostAccess.Export
    public ByteBuffer bytes() {
      return ByteBuffer.wrap(data.bytes());
    }

    @HostAccess.Export
    public double takeBytes(Value buffer) {
      return data.takeBytes(Values.bytes(buffer));
    }

    @HostAccess.Export
    public ByteBuffer doubles() {
      return Values.buffer(data.doubles());
    }

    @HostAccess.Export
    public double takeDoubles(Value buffer) {
      return data.takeDoubles(Values.doubles(buffer));
    }

    @HostAccess.Export
    public int repeat(Value function, int count) {
      return data.repeat(i -> function.execute(i).asInt(), count);
    }

    @HostAccess.Export
    public Later later(int value) {
      return new Later(data.later(value));
    }
  }

  /** A stage that a script can await. */
  public static final class Later {
    private final CompletionStage<Integer> stage;

    Later(CompletionStage<Integer> stage) {
      this.stage = stage;
    }

    @HostAccess.Export
    public void then(Value resolve, Value reject) {
      stage.whenComplete(
          (value, failure) -> {
            if (failure == null) {
              resolve.executeVoid(value);
            } else {
              reject.executeVoid(String.valueOf(failure));
            }
          });
    }
  }
}
