package app;

import dev.contextbridge.Bridged;
import java.util.List;

@Bridged
interface Things {
  Sequence sequence();

  void take(List<Sequence> sequences);

  record Sequence(long seed, int position) {}
}
