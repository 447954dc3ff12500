package dev.contextbridge.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The application behind the workloads of single rows: the same for every way of reaching it. */
public final class RowsData implements RowsApi {
  private static final int MOST = 1000;

  private static final List<Event> EVENTS = list(RowsData::newEvent);
  private static final List<Payment> PAYMENTS = list(RowsData::newPayment);

  /** The last tree, as a workload asks for the same again and again. */
  private Node tree = newNode(0, 1);

  private int nodes = 1;

  private static <T> List<T> list(IntFunction<T> make) {
    return IntStream.range(0, MOST).mapToObj(make).toList();
  }

  private static Event newEvent(int i) {
    return switch (i % 3) {
      case 0 -> new Event.Opened(i, "user " + i % 9);
      case 1 -> new Event.Changed(i, i * 0.25);
      default -> new Event.Closed(i, i % 2 == 0);
    };
  }

  private static Payment newPayment(int i) {
    return new Payment(
        new UUID(i, i), LocalDate.of(2024, 1, 1 + i % 28), BigDecimal.valueOf(i * 25L, 2));
  }

  /** Node i of a tree with so many; its children are 2 i + 1 and 2 i + 2. */
  private static Node newNode(int i, int count) {
    List<Node> children = new ArrayList<>(2);
    for (int child = 2 * i + 1; child <= 2 * i + 2 && child < count; child++) {
      children.add(newNode(child, count));
    }
    return new Node(i, children);
  }

  @Override
  public List<Event> events(int count) {
    return EVENTS.subList(0, count);
  }

  @Override
  public double takeEvents(List<Event> events) {
    return events.stream().mapToDouble(Event::sum).sum();
  }

  @Override
  public List<Payment> payments(int count) {
    return PAYMENTS.subList(0, count);
  }

  @Override
  public double takePayments(List<Payment> payments) {
    return payments.stream().mapToDouble(Payment::sum).sum();
  }

  @Override
  public Set<Integer> set(int count) {
    Set<Integer> set = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      set.add(i);
    }
    return set;
  }

  @Override
  public double takeSet(Set<Integer> set) {
    return set.stream().mapToDouble(Integer::doubleValue).sum();
  }

  @Override
  public Map<Integer, Double> map(int count) {
    Map<Integer, Double> map = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      map.put(i, i * 0.5);
    }
    return map;
  }

  @Override
  public double takeMap(Map<Integer, Double> map) {
    double sum = 0;
    for (Map.Entry<Integer, Double> entry : map.entrySet()) {
      sum += entry.getKey() + entry.getValue();
    }
    return sum;
  }

  @Override
  public Stream<Integer> stream(int count) {
    return IntStream.range(0, count).boxed();
  }

  @Override
  public Flow.Publisher<Integer> publisher(int count) {
    return subscriber -> subscriber.onSubscribe(new Count(subscriber, count));
  }

  /** Counts on the thread that asks. */
  private static final class Count implements Flow.Subscription {
    private final Flow.Subscriber<? super Integer> subscriber;
    private final int end;
    private int next;

    Count(Flow.Subscriber<? super Integer> subscriber, int end) {
      this.subscriber = subscriber;
      this.end = end;
    }

    @Override
    public void request(long wanted) {
      for (long i = 0; i < wanted && next < end; i++) {
        subscriber.onNext(next++);
      }
      if (next == end) {
        next++;
        subscriber.onComplete();
      }
    }

    @Override
    public void cancel() {
      next = end + 1;
    }
  }

  @Override
  public double total(Price price, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += price.of(i);
    }
    return sum;
  }

  @Override
  public Node tree(int count) {
    if (nodes != count) {
      tree = newNode(0, count);
      nodes = count;
    }
    return tree;
  }

  @Override
  public double takeTree(Node taken) {
    return taken.sum();
  }
}
