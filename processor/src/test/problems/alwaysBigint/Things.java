package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.SafeInteger;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

@Bridged
interface Things {
  // region shown
  @SafeInteger
  // ? [BridgeAlwaysBigint] Return type of Things.sum: @SafeInteger has no effect on BigInteger, which always crosses as bigint. Use long, or remove the annotation.
  BigInteger sum();

  // ? [BridgeAlwaysBigint] Parameter 'values' of Things.add: @SafeInteger has no effect on long[], which always crosses as bigint. Use List<Long>, or remove the annotation.
  void add(@SafeInteger long[] values);
  // endregion

  @SafeInteger
  // ? [BridgeAlwaysBigint] Return type of Things.sums: @SafeInteger has no effect on BigInteger, which always crosses as bigint. Use long, or remove the annotation.
  List<BigInteger[]> sums();

  Entry entry();

  void rest(@SafeInteger long... values);

  @SafeInteger
  Map<Long, long[]> mixed();

  Marked marked();
}

record Entry(
    // ? [BridgeAlwaysBigint] Return type of Things.entry → Entry.values: @SafeInteger has no effect on long[], which always crosses as bigint. Use List<Long>, or remove the annotation.
    @SafeInteger long[] values) {}

@SafeInteger
record Marked(long id, BigInteger sum) {}
