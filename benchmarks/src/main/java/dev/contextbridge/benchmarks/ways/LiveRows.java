package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.RowsApi;
import dev.contextbridge.benchmarks.RowsData;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** Rows as live Java objects. Public because GraalJS calls it. */
public final class LiveRows {
  private final RowsData data = new RowsData();

  LiveRows() {}

  @HostAccess.Export
  public List<RowsApi.Event> events(int count) {
    return data.events(count);
  }

  /** Pulled through the iterator, once. */
  @HostAccess.Export
  @SuppressWarnings("StreamToIterable")
  public Iterable<Integer> stream(int count) {
    return data.stream(count)::iterator;
  }

  @HostAccess.Export
  public double total(Value price, int count) {
    return data.total(quantity -> price.invokeMember("of", quantity).asDouble(), count);
  }

  @HostAccess.Export
  public RowsApi.Node tree(int count) {
    return data.tree(count);
  }
}
