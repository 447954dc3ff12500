package dev.contextbridge.benchmarks;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/** What the workloads call, in whichever way it reaches the script. */
@ExposeInMainWorld("bench")
public interface BenchApi {
  int add(int a, int b);

  Item item(int index);

  List<Item> items(int count);

  double take(List<Item> items);

  List<Order> orders(int count);

  double takeOrders(List<Order> orders);

  byte[] bytes();

  double takeBytes(byte[] bytes);

  double[] doubles();

  double takeDoubles(double[] doubles);

  /** Calls a function for 0 to count - 1 and adds up what it returns. */
  int repeat(IntUnaryOperator function, int count);

  CompletionStage<Integer> later(int value);

  /** Hands over a workload of the script. */
  void ready(String name, IntToDoubleFunction workload);

  /** Ends a workload that goes on after it has returned. */
  void done(double sum);
}
