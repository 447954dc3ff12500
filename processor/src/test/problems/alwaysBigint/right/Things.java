package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.SafeInteger;
import java.math.BigInteger;
import java.util.List;

@Bridged
interface Things {
  // region shown
  @SafeInteger
  long sum();

  void add(@SafeInteger List<Long> values);
  // endregion

  List<BigInteger[]> sums();

  Entry entry();
}

record Entry(long[] values) {}
