package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.BenchData;
import dev.contextbridge.benchmarks.Item;
import dev.contextbridge.benchmarks.Work;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;

/** The fastest known copies of lists of records, written by hand and checking nothing. */
public final class UnhardenedWay extends GraalWay {
  public static final Limits LIMITS =
      Limits.only("only lists of records", Work.ITEMS_TO_SCRIPT, Work.ITEMS_TO_JAVA);

  private static final int FIELDS = 6;

  /** Opens a fresh context. */
  public UnhardenedWay() {
    this(new BenchData());
  }

  private UnhardenedWay(BenchData data) {
    super(data, LIMITS, new Api(data), "unhardened.js", "direct.js");
  }

  /** What the script calls. */
  public static final class Api extends Host {
    private List<Item> added = new ArrayList<>();

    Api(BenchData data) {
      super(data);
    }

    /** The fields of all, one after the other. */
    @HostAccess.Export
    public Object[] items(int count) {
      Object[] flat = new Object[count * FIELDS];
      int k = 0;
      for (Item item : data.items(count)) {
        flat[k++] = item.id();
        flat[k++] = item.name();
        flat[k++] = item.price();
        flat[k++] = item.active();
        flat[k++] = item.category();
        flat[k++] = item.stock();
      }
      return flat;
    }

    /** One more for {@link #taken}. */
    @HostAccess.Export
    public void add(int id, String name, double price, boolean active, String category, int stock) {
      added.add(new Item(id, name, price, active, category, stock));
    }

    /** Takes all that were added. */
    @HostAccess.Export
    public double taken() {
      List<Item> items = added;
      added = new ArrayList<>();
      return data.take(items);
    }
  }
}
