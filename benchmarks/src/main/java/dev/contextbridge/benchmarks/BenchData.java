package dev.contextbridge.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The application behind the workloads: the same for every way of reaching it. */
public class BenchData implements BenchApi {
  public static final int BYTES = 1 << 20;
  public static final int DOUBLES = 100_000;
  private static final int MOST_ITEMS = 10_000;

  private static final List<Item> ITEMS =
      IntStream.range(0, MOST_ITEMS).mapToObj(BenchData::newItem).toList();
  private static final List<Order> ORDERS =
      IntStream.range(0, 100).mapToObj(BenchData::newOrder).toList();

  /** Static, so that they count neither as time nor as memory of a world. */
  private static final byte[] BYTE_ARRAY = newBytes();

  private static final double[] DOUBLE_ARRAY =
      DoubleStream.iterate(0.5, d -> d + 1).limit(DOUBLES).toArray();

  private final Map<String, IntToDoubleFunction> workloads = new HashMap<>();
  private CompletableFuture<Double> end = new CompletableFuture<>();

  private static byte[] newBytes() {
    byte[] bytes = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      bytes[i] = (byte) (i % 100);
    }
    return bytes;
  }

  private static Item newItem(int i) {
    return new Item(i, "item number " + i, i * 0.25, i % 3 == 0, "category " + i % 7, i % 50);
  }

  private static Order newOrder(int i) {
    return new Order(
        "order-" + i,
        new Customer("customer " + i, "city " + i % 9),
        ITEMS.subList(i, i + 3),
        List.of("tag" + i, "urgent"));
  }

  @Override
  public int add(int a, int b) {
    return a + b;
  }

  @Override
  public Item item(int index) {
    return ITEMS.get(index);
  }

  @Override
  public List<Item> items(int count) {
    return ITEMS.subList(0, count);
  }

  @Override
  public double take(List<Item> items) {
    double sum = 0;
    for (Item item : items) {
      sum += item.sum();
    }
    return sum;
  }

  @Override
  public List<Order> orders(int count) {
    return ORDERS.subList(0, count);
  }

  @Override
  public double takeOrders(List<Order> orders) {
    double sum = 0;
    for (Order order : orders) {
      sum += order.sum();
    }
    return sum;
  }

  @Override
  public byte[] bytes() {
    return BYTE_ARRAY;
  }

  @Override
  public double takeBytes(byte[] taken) {
    return taken.length + taken[0] + taken[taken.length - 1];
  }

  @Override
  public double[] doubles() {
    return DOUBLE_ARRAY;
  }

  @Override
  public double takeDoubles(double[] taken) {
    return taken.length + taken[0] + taken[taken.length - 1];
  }

  @Override
  public int repeat(IntUnaryOperator function, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += function.applyAsInt(i);
    }
    return sum;
  }

  @Override
  public CompletionStage<Integer> later(int value) {
    return CompletableFuture.completedFuture(value);
  }

  @Override
  public void ready(String name, IntToDoubleFunction workload) {
    workloads.put(name, workload);
  }

  @Override
  public void done(double sum) {
    end.complete(sum);
  }

  /** Runs a workload that the script handed over. */
  public double run(String name, int count) {
    return Objects.requireNonNull(workloads.get(name), name).applyAsDouble(count);
  }

  /** Runs a workload that ends by {@link #done}. */
  public double runToEnd(String name, int count) {
    end = new CompletableFuture<>();
    run(name, count);
    return end.orTimeout(60, TimeUnit.SECONDS).join();
  }
}
