package dev.contextbridge.benchmarks;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.graalvm.polyglot.HostAccess;

/** What the workloads of single rows of the type table call. */
@ExposeInMainWorld("rows")
public interface RowsApi {
  List<Event> events(int count);

  double takeEvents(List<Event> events);

  List<Payment> payments(int count);

  double takePayments(List<Payment> payments);

  Set<Integer> set(int count);

  double takeSet(Set<Integer> set);

  Map<Integer, Double> map(int count);

  double takeMap(Map<Integer, Double> map);

  Stream<Integer> stream(int count);

  Flow.Publisher<Integer> publisher(int count);

  /** Calls an object for 0 to count - 1 and adds up what it returns. */
  double total(Price price, int count);

  Node tree(int count);

  double takeTree(Node tree);

  /** One of several records. Their accessors are exported for those who hand out live objects. */
  sealed interface Event {
    record Opened(@HostAccess.Export int id, @HostAccess.Export String by) implements Event {}

    record Changed(@HostAccess.Export int id, @HostAccess.Export double amount) implements Event {}

    record Closed(@HostAccess.Export int id, @HostAccess.Export boolean early) implements Event {}

    /** The record, for live objects. */
    @HostAccess.Export
    default String kind() {
      return getClass().getSimpleName();
    }

    /** What a consumer that reads every field adds up. */
    default double sum() {
      if (this instanceof Opened opened) {
        return opened.id + opened.by.length();
      }
      return this instanceof Changed changed
          ? changed.id + changed.amount
          : ((Closed) this).id + (((Closed) this).early ? 1 : 0);
    }
  }

  /** A record of types that cross as text. */
  record Payment(UUID id, LocalDate day, BigDecimal amount) {
    double sum() {
      return (id.getLeastSignificantBits() & 0xff) + day.getDayOfMonth() + amount.doubleValue();
    }
  }

  /** A record that contains itself. */
  record Node(@HostAccess.Export int value, @HostAccess.Export List<Node> children) {
    double sum() {
      double sum = value;
      for (Node child : children) {
        sum += child.sum();
      }
      return sum;
    }
  }

  /** An object that scripts implement. */
  @Bridged
  interface Price {
    double of(int quantity);
  }
}
